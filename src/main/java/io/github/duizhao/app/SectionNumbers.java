package io.github.duizhao.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives sections their ids in reading order: {@code c1}, {@code c2}. Ids that are written in files
 * stay as they are; a section between {@code c2} and such a {@code c3} becomes {@code c2a}.
 */
final class SectionNumbers {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})[a-z]?");

  private final Set<String> taken;
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * Ids for one book.
   *
   * @param taken the ids that are written in files; those that are given are added
   */
  SectionNumbers(Set<String> taken) {
    this.taken = taken;
  }

  /**
   * The id of the next section.
   *
   * @param stem what its siblings' ids start with, for example {@code c} or {@code c5-}
   * @param written the id that is written in its file
   */
  String next(String stem, Optional<String> written) {
    int before = last.getOrDefault(stem, 0);
    if (written.isPresent()) {
      String id = written.get();
      Matcher number = NUMBER.matcher(id);
      if (id.startsWith(stem) && number.region(stem.length(), id.length()).matches()) {
        last.put(stem, Integer.parseInt(number.group(1)));
      }
      return id;
    }
    if (taken.add(stem + (before + 1))) {
      last.put(stem, before + 1);
      return stem + (before + 1);
    }
    for (char letter = 'a'; letter <= 'z'; letter++) {
      if (taken.add(stem + before + letter)) {
        return stem + before + letter;
      }
    }
    int number = before + 1;
    while (!taken.add(stem + number)) {
      number++;
    }
    return stem + number;
  }
}
