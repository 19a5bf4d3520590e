import type { BlockMode, DraftBlock } from "#app/help-center/articles.ts";
import { blockKinds } from "#app/help-center/articles.ts";
import type { PostView } from "#app/help-center/editor-view.server.ts";
import { writeRef } from "#app/help-center/provenance.ts";
import { usePersonWords } from "#app/forum/ui/person-name.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import "#app/i18n/parts/drafting.ts";

interface BlockRowProps {
  block: DraftBlock;
  number: number;
  isFirst: boolean;
  isLast: boolean;
  lang: string;
  mode: BlockMode;
  /** The post the block came from, if readers may see it. */
  post: PostView | undefined;
}

/** One block of the draft: its kind, its words, its place and where it came from. */
export function BlockRow(props: BlockRowProps) {
  const { block, number, isFirst, isLast, lang, mode, post } = props;
  const { t } = useWords();
  const id = `block-${block.key}`;
  const lines = Math.min(
    14,
    Math.max(2, block.markdown.split("\n").length + block.markdown.length / 80),
  );
  return (
    <li className="blockrow" id={id}>
      <input type="hidden" name="blockKey" value={block.key} />
      <input type="hidden" name="blockSource" value={block.source ? writeRef(block.source) : ""} />
      <div className="blockrow__head">
        <SelectField
          id={`${id}-kind`}
          name="blockKind"
          label={t("help-center.edit.block-kind", { number })}
          hideLabel
          small
          defaultValue={block.kind}
          choices={blockKinds.map((kind) => ({
            value: kind,
            label: t(`help-center.kind.${kind}`),
          }))}
        />
        <div className="cluster">
          <RowButton intent={`up:${block.key}`} icon="down" turned disabled={isFirst}>
            {t("help-center.edit.up", { number })}
          </RowButton>
          <RowButton intent={`down:${block.key}`} icon="down" disabled={isLast}>
            {t("help-center.edit.down", { number })}
          </RowButton>
          <RowButton intent={`remove:${block.key}`} icon="x">
            {t("help-center.edit.remove", { number })}
          </RowButton>
        </div>
      </div>
      <textarea
        className="area"
        name="blockText"
        id={`${id}-text`}
        rows={Math.round(lines)}
        lang={lang}
        defaultValue={block.markdown}
        aria-label={t("help-center.edit.block-text", { number })}
      />
      <SourceLine block={block} mode={mode} post={post} />
    </li>
  );
}

interface RowButtonProps {
  intent: string;
  icon: "down" | "x";
  turned?: boolean;
  disabled?: boolean;
  children: string;
}

function RowButton({ intent, icon, turned, disabled, children }: RowButtonProps) {
  return (
    <button
      className={turned ? "btn btn--quiet btn--s blockrow__up" : "btn btn--quiet btn--s"}
      name="intent"
      value={intent}
      disabled={disabled}
      title={children}
    >
      <Icon name={icon} />
      <span className="vh">{children}</span>
    </button>
  );
}

function SourceLine({ block, mode, post }: Pick<BlockRowProps, "block" | "mode" | "post">) {
  const { t } = useWords();
  const person = usePersonWords();
  if (!block.source) return <MetaLine>{t("help-center.mode.new")}</MetaLine>;
  return (
    <MetaLine>
      {post ? (
        <a href={`#source-${post.id}`}>
          {t("help-center.edit.from", { name: person(post.author), post: kindOf(post) })}
        </a>
      ) : (
        t("help-center.edit.from-hidden")
      )}
      {t("help-center.edit.revision", { number: block.source.revision })}
      {t(`help-center.mode.${mode}`)}
      {post && post.revision > block.source.revision && t("help-center.edit.revised-since")}
    </MetaLine>
  );
}

function kindOf({ kind, isSolution, isOfficial }: PostView) {
  if (kind !== "answer") return kind;
  return isSolution ? "solution" : isOfficial ? "official" : "answer";
}
