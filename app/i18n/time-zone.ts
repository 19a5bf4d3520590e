/** Where the site's days begin and end until a reader chooses another place. */
export const siteTimeZone = "Europe/Helsinki";
