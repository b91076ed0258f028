package io.github.duizhao.alignment;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names that GitHub and mdBook give to the headings of one file, so that links can lead to
 * them: {@code What's new?} is {@code whats-new}, the second {@code whats-new-1}.
 */
final class Slugs {
  /** As in the package github-slugger, which does the same as GitHub. */
  private static final Pattern DROPPED =
      Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Nl}\\p{Pc}\\- ]");

  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Integer> counts = new HashMap<>();

  /** The slug of the next heading. */
  String next(String heading) {
    String slug = of(heading);
    String result = slug;
    while (counts.containsKey(result)) {
      result = slug + "-" + counts.merge(slug, 1, Integer::sum);
    }
    counts.put(result, 0);
    return result;
  }

  /** The slug of a heading that is the only one of that name. */
  static String of(String heading) {
    return DROPPED
        .matcher(heading.strip().toLowerCase(Locale.ROOT))
        .replaceAll("")
        .replace(' ', '-');
  }

  /** A slug without what differs between programs: case, marks, the number of hyphens. */
  static String folded(String slug) {
    String plain = Normalizer.normalize(slug, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
  }
}
