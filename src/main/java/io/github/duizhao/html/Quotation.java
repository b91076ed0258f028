package io.github.duizhao.html;

import io.github.duizhao.model.Language;
import java.util.regex.Pattern;

/** Text about the original, which may quote its words. */
record Quotation(Language original, Medium medium) {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  /** Han in a text of another script are words of the original, and marked as such. */
  String html(String text, Language language) {
    if (!original.isEastAsian() || language.isEastAsian()) {
      return Markup.escape(text);
    }
    return HAN.matcher(Markup.escape(text))
        .replaceAll("<span" + medium.lang(original) + ">$0</span>");
  }
}
