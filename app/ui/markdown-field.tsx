import { classNames } from "./class-names.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Anatomy, ties, type FieldProps } from "./field.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Prose } from "./prose.tsx";

interface MarkdownFieldProps extends FieldProps {
  defaultValue?: string;
  /** What the text looks like, when the form was sent with `intent=preview`. */
  previewHtml?: string | null;
  /** The language the text is written in. */
  lang?: string;
  tall?: boolean;
  /** Off where a text is read by staff only and needs no look at how it turns out. */
  withPreview?: boolean;
  /** Shows a file input of this name for pictures; the form must be multipart. */
  pictures?: string;
  /** Where pictures that are pasted or dropped go; absent where the writer may send none. */
  uploads?: string;
  required?: boolean;
}

/**
 * A text in Markdown with its editor.
 *
 * "Preview" sends the form with `intent=preview`: its action answers with `{ typed, previewHtml }` and saves nothing.
 * The text stays in its field, so nothing else need be kept. The formatting buttons exist only in browsers with scripts.
 */
export function MarkdownField(props: MarkdownFieldProps) {
  const { label, name, id = name, hint, problem, most, hideLabel, defaultValue, required } = props;
  const { previewHtml, lang, tall, withPreview = true, pictures, uploads } = props;
  const { t, locale } = useWords();
  const anatomy = { label, id, hint: hint ?? t("ui.markdown-works"), problem, most, hideLabel };
  return (
    <>
      <Anatomy {...anatomy}>
        <div className="editor">
          <div className="editor__bar">
            {withPreview && <EditorTabs id={id} isPreviewed={previewHtml != null} />}
            <markdown-tools
              for={id}
              uploads={uploads}
              sending={uploads && t("ui.picture-sending")}
              failed={uploads && t("ui.picture-failed")}
            >
              <Toolbar id={id} />
            </markdown-tools>
          </div>
          {previewHtml != null && (
            <section
              className="editor__preview"
              id={`${id}-preview`}
              aria-label={t("ui.preview")}
              tabIndex={-1}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- who asked for the preview must land on it, also without scripts
              autoFocus
            >
              <Prose html={previewHtml} lang={lang ?? locale} />
            </section>
          )}
          <textarea
            className={classNames("area", tall && "area--tall")}
            name={name}
            defaultValue={defaultValue}
            lang={lang}
            required={required}
            {...ties(anatomy)}
          />
        </div>
      </Anatomy>
      {pictures && <PictureField name={pictures} id={`${id}-pictures`} />}
    </>
  );
}

function EditorTabs({ id, isPreviewed }: { id: string; isPreviewed: boolean }) {
  const { t } = useWords();
  return (
    <div className="tabs">
      <a href={`#${id}`} aria-current={isPreviewed ? undefined : "true"}>
        {t("ui.write")}
      </a>
      <button
        type="submit"
        name="intent"
        value="preview"
        formNoValidate
        aria-current={isPreviewed ? "true" : undefined}
      >
        {t("ui.preview")}
      </button>
    </div>
  );
}

const tools = [
  ["md-bold", "ui.bold", "B"],
  ["md-italic", "ui.italic", "I"],
  ["md-link", "ui.link", "link"],
  ["md-unordered-list", "ui.list", "list"],
  ["md-quote", "ui.quote", "quote"],
  ["md-code", "ui.code", "code"],
] as const;

function Toolbar({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <markdown-toolbar for={id} class="tools" aria-label={t("ui.formatting")}>
      {tools.map(([Tool, label, picture]) => (
        <Tool key={Tool} aria-label={t(label)} title={t(label)}>
          {picture === "B" && <b aria-hidden="true">B</b>}
          {picture === "I" && <i aria-hidden="true">I</i>}
          {picture.length > 1 && <Icon name={picture as IconName} />}
        </Tool>
      ))}
    </markdown-toolbar>
  );
}

function PictureField({ name, id }: { name: string; id: string }) {
  const { t } = useWords();
  return (
    <div className="field file">
      <label htmlFor={id}>{t("ui.pictures")}</label>
      <p className="hint" id={`${id}-hint`}>
        {t("ui.pictures-hint")}
      </p>
      <input
        type="file"
        id={id}
        name={name}
        multiple
        accept="image/png,image/jpeg,image/webp,image/gif"
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
