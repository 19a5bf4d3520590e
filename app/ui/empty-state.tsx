import type { ReactNode } from "react";

interface EmptyStateProps {
  title: ReactNode;
  level?: 2 | 3;
  /** What to expect, in a sentence. */
  children?: ReactNode;
  /** The way on: links or buttons. */
  actions?: ReactNode;
}

/** Stands where a list would, says why it is empty and what to do next. */
export function EmptyState({ title, level = 3, children, actions }: EmptyStateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="empty">
      <svg className="prop" viewBox="0 0 72 60" aria-hidden="true" focusable="false">
        <path d="M2 6h68M36 6v52M14 7l22 25L58 7" />
      </svg>
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {actions && <div className="cluster">{actions}</div>}
    </div>
  );
}
