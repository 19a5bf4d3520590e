import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import type { ShownWords } from "#app/platform/refusal.ts";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface FieldProps {
  label: ReactNode;
  name: string;
  /** The element's id, where two forms of a page have a field of the same name. */
  id?: string;
  hint?: ReactNode;
  /** What is wrong with it: `refusal?.fields.title`. */
  problem?: ShownWords;
  /** Counts aloud up to this many characters, in browsers with scripts. Say the limit in the hint too. */
  most?: number;
  /** The label is there for those who hear the page, not for those who see it. */
  hideLabel?: boolean;
}

type Inherited = "id" | "name" | "className" | "aria-describedby" | "aria-invalid";

type TextProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, Inherited>;

/** A line of text with its label, hint and problem. */
export function Field({
  label,
  name,
  id = name,
  hint,
  problem,
  most,
  hideLabel,
  ...rest
}: TextProps) {
  const anatomy = { label, id, hint, problem, most, hideLabel };
  return (
    <Anatomy {...anatomy}>
      <input type="text" {...rest} className="input" name={name} {...ties(anatomy)} />
    </Anatomy>
  );
}

interface AreaProps
  extends FieldProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Inherited> {
  size?: "short" | "tall";
}

/** Some lines of plain text. For Markdown there is `MarkdownField`. */
export function TextAreaField(props: AreaProps) {
  const { label, name, id = name, hint, problem, most, hideLabel, size, ...rest } = props;
  const anatomy = { label, id, hint, problem, most, hideLabel };
  return (
    <Anatomy {...anatomy}>
      <textarea
        {...rest}
        className={classNames("area", size && `area--${size}`)}
        name={name}
        {...ties(anatomy)}
      />
    </Anatomy>
  );
}

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface ChoiceGroup {
  group: string;
  choices: readonly Choice[];
}

interface SelectProps extends FieldProps {
  choices: readonly (Choice | ChoiceGroup)[];
  /** A first entry that chooses nothing. */
  placeholder?: string;
  defaultValue?: string;
  required?: boolean;
  small?: boolean;
}

/** One of many. */
export function SelectField(props: SelectProps) {
  const { label, name, id = name, hint, problem, hideLabel } = props;
  const { choices, placeholder, defaultValue, required, small } = props;
  const anatomy = { label, id, hint, problem, hideLabel };
  return (
    <Anatomy {...anatomy}>
      <select
        className={classNames("select", small && "select--s")}
        name={name}
        defaultValue={defaultValue ?? ""}
        required={required}
        {...ties(anatomy)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map((choice) =>
          "group" in choice ? (
            <optgroup key={choice.group} label={choice.group}>
              {choice.choices.map(toOption)}
            </optgroup>
          ) : (
            toOption(choice)
          ),
        )}
      </select>
    </Anatomy>
  );
}

function toOption({ value, label, disabled }: Choice) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}

interface CheckProps {
  name: string;
  id?: string;
  value?: string;
  defaultChecked?: boolean;
  problem?: ShownWords;
  children: ReactNode;
}

/** One thing to tick. */
export function CheckField(props: CheckProps) {
  const { name, id = name, value = "yes", defaultChecked, problem, children } = props;
  const box = (
    <label className="check">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        {...(problem && { "aria-invalid": true, "aria-describedby": `${id}-problem` })}
      />
      <span>{children}</span>
    </label>
  );
  if (!problem) return box;
  return (
    <div className="field field--error">
      <Problem id={id} problem={problem} />
      {box}
    </div>
  );
}

interface GroupProps extends Omit<FieldProps, "most" | "hideLabel"> {
  choices: readonly Choice[];
  /** What is chosen at first: one value for radio buttons, several for boxes. */
  chosen?: string | readonly string[];
  kind?: "radio" | "checkbox";
}

/** One (or some) of a few, all to be seen. The first of them carries the id, so that an error leads there. */
export function RadioGroup(props: GroupProps) {
  const { label, name, id = name, hint, problem, choices, chosen = "", kind = "radio" } = props;
  const isChosen = (value: string) =>
    typeof chosen === "string" ? chosen === value : chosen.includes(value);
  return (
    <fieldset
      className={classNames("field", problem && "field--error")}
      aria-describedby={describedBy({ id, hint, problem })}
    >
      <legend>{label}</legend>
      {problem && <Problem id={id} problem={problem} />}
      {hint && <Hint id={id}>{hint}</Hint>}
      {choices.map((choice, place) => (
        <label className="check" key={choice.value}>
          <input
            type={kind}
            id={place === 0 ? id : `${id}-${place}`}
            name={name}
            value={choice.value}
            defaultChecked={isChosen(choice.value)}
            disabled={choice.disabled}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="hint check__hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface AnatomyProps extends Omit<FieldProps, "name" | "id"> {
  id: string;
  children: ReactNode;
}

/** Label, problem, hint and the control itself, in the order they are read. */
export function Anatomy({ label, id, hint, problem, most, hideLabel, children }: AnatomyProps) {
  return (
    <div className={classNames("field", problem && "field--error")}>
      <label htmlFor={id} className={hideLabel ? "vh" : undefined}>
        {label}
      </label>
      {problem && <Problem id={id} problem={problem} />}
      {hint && <Hint id={id}>{hint}</Hint>}
      {children}
      {most && <Counter id={id} most={most} />}
    </div>
  );
}

function Problem({ id, problem }: { id: string; problem: ShownWords }) {
  const { say } = useWords();
  return (
    <p className="error" id={`${id}-problem`}>
      <Icon name="warn" /> {say(problem)}
    </p>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="hint" id={`${id}-hint`}>
      {children}
    </div>
  );
}

/** Empty in the page itself, for without scripts it could not keep count. */
function Counter({ id, most }: { id: string; most: number }) {
  const { t, number } = useWords();
  return (
    <text-counter
      class="hint"
      for={id}
      most={String(most)}
      words={t("form.characters", { count: "{count}", most: number(most) })}
    />
  );
}

interface Tied {
  id: string;
  hint?: ReactNode;
  problem?: ShownWords;
}

/** What ties a control to its label, hint and problem. */
export function ties({ id, hint, problem }: Tied) {
  return {
    id,
    "aria-describedby": describedBy({ id, hint, problem }),
    "aria-invalid": problem ? true : undefined,
  };
}

function describedBy({ id, hint, problem }: Tied): string | undefined {
  return classNames(problem && `${id}-problem`, hint ? `${id}-hint` : false) || undefined;
}
