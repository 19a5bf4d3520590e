import { useWords } from "#app/i18n/ui/words.tsx";
import type { ShownWords } from "#app/platform/refusal.ts";
import { Anatomy, Field, ties } from "#app/ui/field.tsx";

interface PicturesFieldProps {
  /** The text they are put below, for ids. */
  of: string;
  alt: string;
  problem?: ShownWords;
}

/** Pictures to put below a text when the form is sent, and the words for those who can't see them. The form must be multipart. */
export function PicturesField({ of, alt, problem }: PicturesFieldProps) {
  const { t } = useWords();
  const id = `${of}-pictures`;
  const anatomy = { label: t("ui.pictures"), id, hint: t("ui.pictures-hint"), problem };
  return (
    <>
      <div className="file">
        <Anatomy {...anatomy}>
          <input
            type="file"
            name="pictures"
            multiple
            accept="image/png,image/jpeg,image/webp,image/gif"
            {...ties(anatomy)}
          />
        </Anatomy>
      </div>
      <Field
        label={t("forum.write.picture-alt")}
        name="alt"
        id={`${of}-alt`}
        hint={t("forum.write.picture-alt-hint")}
        defaultValue={alt}
        maxLength={200}
      />
    </>
  );
}
