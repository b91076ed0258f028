package io.github.duizhao.source;

import io.github.duizhao.text.Characters;
import io.github.duizhao.text.Sentences;
import java.util.Optional;

/**
 * Recognizes a run-in head: a short first sentence without a comma, followed by more text. {@code
 * 共建轨道上的长三角。加快…} has {@code 共建轨道上的长三角}.
 */
final class FirstSentence {
  /** The most characters of a head, without the full stop. */
  private static final int LONGEST = 20;

  private static final String INNER = "，；：,;:";

  private FirstSentence() {}

  /** The head, without its full stop, if the text begins with one and continues after it. */
  static Optional<String> runInHead(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters <= LONGEST; i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (Sentences.isStop(c)) {
        boolean head = i > 0 && continues(text, i + 1) && isWhole(text.substring(0, i));
        return head ? Optional.of(text.substring(0, i)) : Optional.empty();
      }
      if (INNER.indexOf(c) >= 0) {
        return Optional.empty();
      }
      letters += Characters.isSpace(c) ? 0 : 1;
    }
    return Optional.empty();
  }

  private static boolean continues(String text, int from) {
    return from < text.length()
        && !Sentences.isStop(text.charAt(from))
        && !Sentences.isCloser(text.charAt(from));
  }

  /** Whether it is Chinese, with no open quotation or bracket. */
  private static boolean isWhole(String head) {
    return Characters.hasHan(head) && count(head, "“‘「『（(《〈【〔") == count(head, "”’」』）)》〉】〕");
  }

  private static long count(String text, String marks) {
    return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
  }
}
