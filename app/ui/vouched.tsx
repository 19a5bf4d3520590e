import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { classNames } from "./class-names.ts";

interface VouchedProps {
  by: "official" | "solved";
  className?: string;
  children: ReactNode;
}

/** A block that somebody stands for: the company, or the one whose problem it solved. */
export function Vouched({ by, className, children }: VouchedProps) {
  return <div className={classNames("vouched", `vouched--${by}`, className)}>{children}</div>;
}

interface BannerProps {
  /** What the banner is, for who jumps from landmark to landmark. */
  label: string;
  title: ReactNode;
  children?: ReactNode;
}

/** Leads from a thread to the official word. */
export function OfficialBanner({ label, title, children }: BannerProps) {
  return (
    <aside className="vouched vouched--official banner" aria-label={label}>
      <Icon name="official" />
      <div>
        <p className="banner__title">{title}</p>
        {children && <p>{children}</p>}
      </div>
    </aside>
  );
}
