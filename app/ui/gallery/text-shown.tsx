import { useWords } from "#app/i18n/ui/words.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Diff } from "#app/ui/diff.tsx";
import { Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";
import "#app/i18n/parts/gallery.ts";

const sample = `<h3>Heading</h3><p>Text with <strong>weight</strong>, <em>stress</em>, <code>code</code> and a <a href="#text">link</a>.</p>
<ul><li>one</li><li>two</li></ul><ol><li>first</li><li>second</li></ol><blockquote><p>Quoted.</p></blockquote>
<pre tabindex="0"><code><span class="hljs-keyword">const</span> answer = <span class="hljs-number">42</span>; <span class="hljs-comment">// a long line that scrolls in its own box and never the page, however narrow the window is</span></code></pre>
<div class="table-wrap" tabindex="0"><table><thead><tr><th>You paid with</th><th>Usual time</th></tr></thead><tbody><tr><td>Card</td><td>3 to 5 bank days</td></tr></tbody></table></div>`;

/** Text of people: as it was written, and what was changed in it. */
export function TextShown({ now }: { now: Date }) {
  const { t } = useWords();
  return (
    <Section id="text" title={t("gallery.text")}>
      <div className="stack">
        <MetaLine>
          <Time at={now} relative />
          <Time at={now} withTime />
          {t("gallery.fact")}
        </MetaLine>
        <Prose html={sample} lang="en" />
        <Diff
          lang="en"
          parts={[
            { kind: "same", text: "Refunds take " },
            { kind: "removed", text: "a few" },
            { kind: "added", text: "3 to 10 bank" },
            { kind: "same", text: " days." },
          ]}
        />
      </div>
    </Section>
  );
}

/** Leads to the error pages, which are pages of their own. */
export function ErrorPagesShown({ statuses, home }: { statuses: string[]; home: string }) {
  const { t } = useWords();
  return (
    <Section id="errors" title={t("gallery.error-pages")} small>
      <div className="cluster">
        {statuses.map((status) => (
          <LinkButton key={status} to={`${home}?status=${status}`} small>
            {status}
          </LinkButton>
        ))}
      </div>
    </Section>
  );
}
