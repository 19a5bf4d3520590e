import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { fromOf } from "#app/forum/listing.ts";
import { listThreads } from "#app/forum/listing.server.ts";
import { profileTabFrom } from "#app/forum/profile.ts";
import { readProfile } from "#app/forum/profile.server.ts";
import { ProfilePage } from "#app/forum/ui/profile-page.tsx";
import { listWritten } from "#app/forum/written.server.ts";
import { listCreditedArticles } from "#app/help-center/credited.server.ts";
import { siteTimeZone } from "#app/i18n/time-zone.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { paths } from "#app/platform/paths.ts";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/profile.ts";

export const loader = loaderFor("read", "member", async ({ db, actor, params, url, locale }) => {
  const handle = params.handle ?? "";
  const { id, ...profile } = await readProfile(db, handle, siteTimeZone);
  if (profile.handle !== handle)
    throw redirect(paths.profile(locale, profile.handle) + url.search, 301);
  const tab = profileTabFrom(url.searchParams.get("tab"));
  const from = fromOf(url.searchParams);
  return {
    profile,
    tab,
    isOwn: id === actor.id,
    isFirstPage: from === null,
    articles: await listCreditedArticles(db, id),
    questions: tab === "questions" ? await listThreads(db, { askedBy: id }, from) : null,
    written:
      tab === "answers"
        ? await listWritten(db, id, ["answer"], from)
        : tab === "activity"
          ? await listWritten(db, id, ["question", "answer", "comment"], from)
          : null,
  };
});

export const handle = pageHead<typeof loader>(({ t, locale }, { profile, tab, isFirstPage }) => {
  const name = profile.person.name ?? t("forum.person.former");
  const { answers, questions } = profile.numbers;
  return {
    title: name,
    description: t("forum.profile.description", { name }),
    canonical: paths.profile(locale, profile.handle),
    isIndexed:
      profile.person.name !== null &&
      profile.sourceHost === null &&
      answers + questions > 0 &&
      tab === "answers" &&
      isFirstPage,
  };
});

export default function Profile() {
  return <ProfilePage {...useLoaderData<typeof loader>()} />;
}
