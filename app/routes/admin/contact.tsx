import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { readChannelForm } from "#app/help-center/contact-form.ts";
import {
  listChannelsForAdmin,
  moveChannel,
  removeChannel,
  saveChannel,
} from "#app/help-center/contact.server.ts";
import { ChannelForm } from "#app/help-center/ui/channel-form.tsx";
import { useHoursWords } from "#app/help-center/ui/hours-words.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/contact.ts";

export const loader = loaderFor("administer", "channel", async ({ db, actor, url }) => {
  const channels = await listChannelsForAdmin(db, actor);
  const edited = maybeIdFrom(url.searchParams.get("channel"));
  return { channels, edited: channels.find(({ id }) => id === edited) ?? null };
});

export const action = actionFor("administer", "channel", async ({ db, actor, form, locale }) => {
  const fields = fieldsOf(form);
  const [intent = "", id] = String(fields.intent ?? "").split(":");
  if (intent === "remove") await removeChannel(db, actor, { channelId: idFrom(id) });
  else if (intent === "up" || intent === "down")
    await moveChannel(db, actor, { channelId: idFrom(id), way: intent });
  else {
    const channelId = fields.channel ? idFrom(String(fields.channel)) : null;
    await saveChannel(db, actor, { ...readChannelForm(fields), channelId });
  }
  return redirect(paths.adminContact(locale), 303);
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("help-center.contact.edit"),
  isIndexed: false,
}));

export default function AdminContact() {
  const { channels, edited } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useWords();
  const hoursWords = useHoursWords();
  return (
    <AdminDesk narrow>
      <h1>{t("help-center.contact.edit")}</h1>
      <ErrorSummary refusal={result?.refusal} />
      <Section id="channels" title={t("help-center.contact.channels")}>
        {channels.length === 0 && <p>{t("help-center.contact.no-channels")}</p>}
        <ol className="plain-list">
          {channels.map((channel) => (
            <li key={channel.id}>
              <b>{inLanguage(channel.matter, locale)}</b>
              <MetaLine>
                {inLanguage(channel.way, locale)}
                {channel.href}
                {channel.hours.map(hoursWords).join("; ")}
              </MetaLine>
              <Form method="post" className="acts">
                <a
                  className="btn btn--quiet btn--s"
                  href={`${paths.adminContact(locale)}?channel=${channel.id}#channel`}
                >
                  {t("help-center.contact.change")}
                  <span className="vh"> {inLanguage(channel.matter, locale)}</span>
                </a>
                {(["up", "down", "remove"] as const).map((act) => (
                  <Button key={act} kind="quiet" small name="intent" value={`${act}:${channel.id}`}>
                    {t(`help-center.contact.${act}`)}
                    <span className="vh"> {inLanguage(channel.matter, locale)}</span>
                  </Button>
                ))}
              </Form>
            </li>
          ))}
        </ol>
      </Section>
      <Section
        className="mt-6"
        id="channel"
        title={t(edited ? "help-center.contact.change-this" : "help-center.contact.add")}
      >
        <ChannelForm channel={edited} result={result} />
      </Section>
    </AdminDesk>
  );
}
