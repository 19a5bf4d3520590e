import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

interface BadgeProps {
  kind?: "plain" | "staff" | "new" | "pick";
  icon?: IconName;
  children: ReactNode;
}

/** What somebody or something is, in a word: a role, a staff pick. */
export function Badge({ kind = "plain", icon, children }: BadgeProps) {
  return (
    <span className={classNames("badge", kind !== "plain" && `badge--${kind}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A keyword that leads to what carries it. */
export function Tag({ to, lang, children }: { to: string; lang?: string; children: ReactNode }) {
  return (
    <Link className="tag" to={to} lang={lang}>
      {children}
    </Link>
  );
}
