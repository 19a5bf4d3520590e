// A server has all messages. For browsers the build puts the words of this part here, as named in:
import "#app/i18n/parts.ts";
