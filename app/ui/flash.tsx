import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface FlashProps {
  icon?: IconName;
  /** What was done, as a sentence. */
  children: ReactNode;
  /** A form that undoes it. */
  undo?: ReactNode;
}

/** Says what was just done. */
export function Flash({ icon = "check", children, undo }: FlashProps) {
  return (
    <div className="flash" role="status">
      <p>
        <Icon name={icon} />
        {children}
      </p>
      {undo}
    </div>
  );
}
