import { Link, useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useState, type ButtonHTMLAttributes, type ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { useCarrier } from "./carrier.tsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type ButtonKind = "plain" | "primary" | "ask" | "danger" | "quiet";

interface Looks {
  kind?: ButtonKind;
  small?: boolean;
  icon?: IconName;
}

const looks = ({ kind = "plain", small }: Looks, more?: string) =>
  classNames("btn", kind !== "plain" && `btn--${kind}`, small && "btn--s", more);

type ButtonProps = Looks & ButtonHTMLAttributes<HTMLButtonElement>;

/** A button that submits its form unless told otherwise, and says nothing about it. */
export function Button({ kind, small, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="submit" {...rest} className={looks({ kind, small }, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface LinkButtonProps extends Looks {
  to: string;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ to, children, icon, ...look }: LinkButtonProps) {
  const carry = useCarrier();
  return (
    <Link to={carry(to)} className={looks(look)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

interface SubmitButtonProps extends ButtonProps {
  /** Where the form posts to, if not to its own page: tells which form of the page is under way. */
  action?: string;
  /** What it says meanwhile. */
  busyWords?: string;
}

/**
 * The button that sends a Remix form, primary unless told otherwise.
 *
 * While its form is under way it says so, keeps its place in the tab order and ignores a second press.
 */
export function SubmitButton({
  action,
  busyWords,
  kind = "primary",
  small,
  icon,
  className,
  children,
  ...rest
}: SubmitButtonProps) {
  const { t } = useWords();
  const busy = useIsSubmitting(action, rest.name, rest.value?.toString());
  const slow = useIsSlow(busy);
  return (
    <>
      <button
        type="submit"
        {...rest}
        className={looks({ kind, small }, classNames("btn--busyable", className))}
        aria-disabled={busy || undefined}
        onClick={(event) => {
          if (busy) event.preventDefault();
          else rest.onClick?.(event);
        }}
      >
        <span className="btn__words" aria-hidden={busy || undefined}>
          {icon && <Icon name={icon} />}
          {children}
        </span>
        <span className="btn__words btn__words--busy" aria-hidden={!busy || undefined}>
          {busyWords ?? t("form.sending")}
        </span>
      </button>
      {slow && (
        <span className="hint" role="status">
          {t("form.still-working")}
        </span>
      )}
    </>
  );
}

function useIsSubmitting(action?: string, name?: string, value = ""): boolean {
  const navigation = useNavigation();
  const { pathname } = useLocation();
  if (!navigation.formAction || !navigation.formData) return false;
  const target = navigation.formAction.split(/[?#]/)[0];
  if (target !== (action ?? pathname).split(/[?#]/)[0]) return false;
  return name === undefined || navigation.formData.get(name) === value;
}

function useIsSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setSlow(true), 10_000);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  return slow;
}
