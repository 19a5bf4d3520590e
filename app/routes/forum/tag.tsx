import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readListPage } from "#app/forum/list-page.server.ts";
import { readTag } from "#app/forum/topic-tree.server.ts";
import { TagPage } from "#app/forum/ui/tag-page.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { feeds, paths } from "#app/platform/paths.ts";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "tag", async ({ db, actor, params, url, locale }) => {
  const name = params.name ?? "";
  const tag = await readTag(db, name.toLowerCase());
  if (tag.name !== name) throw redirect(paths.tag(locale, tag.name) + url.search, 301);
  const listed = await readListPage(db, actor, url, [], {
    tag: name,
    topic: null,
    isFollowing: false,
  });
  return { tag, ...listed };
});

export const handle = pageHead<typeof loader>(
  ({ t, locale }, { tag, isFiltered, number, filters }) => ({
    title: t("forum.tags.title", { name: tag.name }),
    description: tag.description || t("forum.list.about"),
    canonical: paths.tag(locale, tag.name),
    isIndexed: !isFiltered && number > 0,
    feeds: [
      {
        title: t("forum.feeds.tag", { name: tag.name }),
        path: feeds.tag(tag.name, { lang: filters.lang }),
      },
    ],
  }),
);

export default function TagRoute() {
  return <TagPage {...useLoaderData<typeof loader>()} />;
}
