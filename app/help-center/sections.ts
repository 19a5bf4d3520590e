import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";

export const SECTION_LIMITS = {
  name: { least: 2, most: 60 },
  intro: 200,
  position: 9_999,
} as const;

/** A section as an admin describes it. */
export interface SectionInput {
  name: { en: string; fi: string };
  intro: { en: string; fi: string };
  position: number;
  /** Whose open questions stand at its foot. */
  topicId: number | null;
}

/** Refuses a section without a name in both languages, or one whose place is no place. */
export function judgeSection({ name, intro, position }: SectionInput) {
  const fields: Record<string, RefusalWords> = {};
  const { least, most } = SECTION_LIMITS.name;
  for (const lang of ["en", "fi"] as const) {
    if (name[lang].length < least || name[lang].length > most)
      fields[`name-${lang}`] = { key: "help-center.section-name-length", values: { least, most } };
    if (intro[lang].length > SECTION_LIMITS.intro)
      fields[`intro-${lang}`] = {
        key: "help-center.section-intro-long",
        values: { most: SECTION_LIMITS.intro },
      };
  }
  if (!Number.isInteger(position) || position < 0 || position > SECTION_LIMITS.position)
    fields.position = {
      key: "help-center.position-unfit",
      values: { most: SECTION_LIMITS.position },
    };
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });
}
