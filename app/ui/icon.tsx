/** The symbols of public/icons/icons.svg. */
export const iconNames = [
  "article",
  "bell",
  "bell-on",
  "brace",
  "check",
  "clock",
  "code",
  "down",
  "dup",
  "flag",
  "helpful",
  "helpful-on",
  "history",
  "image",
  "info",
  "key",
  "left",
  "link",
  "list",
  "lock",
  "mail",
  "menu",
  "more",
  "official",
  "open",
  "pencil",
  "pick",
  "plus",
  "print",
  "question",
  "quote",
  "right",
  "same",
  "search",
  "share",
  "shield",
  "talk",
  "undo",
  "user",
  "warn",
  "x",
] as const;

export type IconName = (typeof iconNames)[number];

interface IconProps {
  name: IconName;
  large?: boolean;
  /** Turns over while the `<details>` around it is open. */
  turns?: boolean;
}

/** A decorative picture: the words beside it say what it means. */
export function Icon({ name, large, turns }: IconProps) {
  const names = ["icon", large && "icon--l", turns && "icon--turn"].filter(Boolean).join(" ");
  return (
    <svg className={names} aria-hidden="true" focusable="false">
      <use href={`/icons/icons.svg#i-${name}`} />
    </svg>
  );
}
