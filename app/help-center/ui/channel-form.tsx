import { Form } from "@remix-run/react";
import { HOUR_ROWS } from "#app/help-center/contact-form.ts";
import type { OpenTime } from "#app/help-center/opening-hours.ts";
import { localeNames, locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { SubmitButton } from "#app/ui/button.tsx";
import { Field, RadioGroup } from "#app/ui/field.tsx";
import { typedList, typedText, type FormState } from "#app/ui/typed.ts";
import "#app/i18n/parts/contact.ts";

interface ChannelFormProps {
  /** The one that is changed; null for a new one. */
  channel: {
    id: number;
    matter: Readonly<Record<string, string>>;
    way: Readonly<Record<string, string>>;
    href: string | null;
    hours: OpenTime[];
    languages: string[];
  } | null;
  result: FormState | undefined;
}

/** One channel: what it is for, how it is used, when it is open, in which languages. */
export function ChannelForm({ channel, result }: ChannelFormProps) {
  const { t } = useWords();
  const problems = result?.refusal?.fields ?? {};
  return (
    <Form method="post" className="stack stack--form" key={channel?.id ?? "new"} reloadDocument>
      <input type="hidden" name="channel" value={channel?.id ?? ""} />
      {locales.map((lang) => (
        <Field
          key={lang}
          name={`matter-${lang}`}
          label={t(`help-center.contact.matter-${lang}`)}
          hint={t("help-center.contact.matter-hint")}
          lang={lang}
          defaultValue={typedText(result, `matter-${lang}`, channel?.matter[lang])}
          problem={problems[`matter-${lang}`]}
        />
      ))}
      {locales.map((lang) => (
        <Field
          key={lang}
          name={`way-${lang}`}
          label={t(`help-center.contact.way-${lang}`)}
          hint={t("help-center.contact.way-hint")}
          lang={lang}
          defaultValue={typedText(result, `way-${lang}`, channel?.way[lang])}
          problem={problems[`way-${lang}`]}
        />
      ))}
      <Field
        name="href"
        label={t("help-center.contact.href")}
        hint={t("help-center.contact.href-hint")}
        defaultValue={typedText(result, "href", channel?.href ?? "")}
        problem={problems.href}
      />
      <HoursFields channel={channel} result={result} />
      <RadioGroup
        kind="checkbox"
        name="languages"
        label={t("help-center.contact.languages")}
        choices={locales.map((lang) => ({ value: lang, label: localeNames[lang] }))}
        chosen={typedList(result, "languages", channel?.languages ?? [...locales])}
        problem={problems.languages}
      />
      <SubmitButton name="intent" value="save">
        {t("help-center.contact.save")}
      </SubmitButton>
    </Form>
  );
}

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

function HoursFields({ channel, result }: ChannelFormProps) {
  const { t } = useWords();
  return Array.from({ length: HOUR_ROWS }, (_, row) => {
    const stored = channel?.hours[row];
    return (
      // oxlint-disable-next-line react/no-array-index-key -- rows have no name but their place
      <div key={row} className="hours">
        <RadioGroup
          kind="checkbox"
          name={`days-${row}`}
          id={row === 0 ? "hours" : undefined}
          label={t("help-center.contact.days", { number: row + 1 })}
          hint={row === 0 ? t("help-center.contact.hours-hint") : undefined}
          choices={days.map((day, at) => ({
            value: String(at + 1),
            label: t(`help-center.day.${day}`),
          }))}
          chosen={typedList(result, `days-${row}`, stored?.days.map(String) ?? [])}
          problem={row === 0 ? result?.refusal?.fields.hours : undefined}
        />
        <div className="fields-row">
          <Field
            name={`from-${row}`}
            label={t("help-center.contact.from")}
            placeholder="09:00"
            defaultValue={typedText(result, `from-${row}`, stored?.from)}
          />
          <Field
            name={`to-${row}`}
            label={t("help-center.contact.to")}
            placeholder="16:00"
            defaultValue={typedText(result, `to-${row}`, stored?.to)}
          />
        </div>
      </div>
    );
  });
}
