import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type StateKind = "solved" | "official" | "open" | "warn" | "danger" | "plain";

const icons: Record<StateKind, IconName> = {
  solved: "check",
  official: "official",
  open: "open",
  warn: "warn",
  danger: "x",
  plain: "talk",
};

interface StateLabelProps {
  kind: StateKind;
  icon?: IconName;
  children: ReactNode;
}

/** A state: always a picture and a word, never colour alone. */
export function StateLabel({ kind, icon = icons[kind], children }: StateLabelProps) {
  return (
    <span className={classNames("state", kind !== "plain" && `state--${kind}`)}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

/** The marker stroke: only beside the heading of a solved thread. */
export function Marker({ children }: { children: ReactNode }) {
  return (
    <span className="marker">
      <Icon name="check" />
      {children}
    </span>
  );
}
