import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

interface NoticeProps {
  kind?: "info" | "warn" | "danger" | "plain";
  icon?: IconName;
  title?: ReactNode;
  /** Read out when it appears: for what answers an act. */
  announced?: boolean;
  children?: ReactNode;
}

const icons = { info: "info", warn: "warn", danger: "warn", plain: "info" } as const;

/** Something to know before reading on. */
export function Notice({ kind = "info", icon, title, announced, children }: NoticeProps) {
  return (
    <div
      className={classNames("notice", kind !== "info" && `notice--${kind}`)}
      role={announced ? "status" : undefined}
    >
      <Icon name={icon ?? icons[kind]} />
      <div>
        {title && <strong className="notice__title">{title}</strong>}
        {children}
      </div>
    </div>
  );
}
