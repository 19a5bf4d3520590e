import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Icon, type IconName } from "./icon.tsx";

interface PressedButtonProps {
  pressed: boolean;
  icon: IconName;
  /** The filled picture, if there is one. */
  iconPressed?: IconName;
  /** How many did this; absent where nobody counts. */
  count?: number;
  name: string;
  value: string;
  children: ReactNode;
}

/** A vote or a follow: one press does, the next undoes. The form around it comes from outside. */
export function PressedButton(props: PressedButtonProps) {
  const { pressed, icon, iconPressed = icon, count, name, value, children } = props;
  const { number } = useWords();
  return (
    <button type="submit" className="btn btn--s" name={name} value={value} aria-pressed={pressed}>
      <Icon name={pressed ? iconPressed : icon} />
      {children}
      {count !== undefined && <span className="count">{number(count)}</span>}
    </button>
  );
}
