package io.github.duizhao.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds where a line of text may end, by the rules of the JDK and, with priority, those of Chinese
 * typesetting. Not safe for use by several threads.
 *
 * <p>Example: in {@code 约翰·史……完} a line may end after 约, · and …… but not before · or ……
 */
final class LineBreaker implements FSTextBreaker {
  private final Runnable stop;
  private final BreakIterator jdk = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";
  private int position;
  private int asked;

  LineBreaker() {
    this(() -> {});
  }

  /** A breaker that calls {@code stop} for each text; an exception from it ends the layout. */
  LineBreaker(Runnable stop) {
    this.stop = stop;
  }

  @Override
  public void setText(String newText) {
    stop.run();
    text = newText;
    position = 0;
    asked = 0;
    jdk.setText(newText);
  }

  /** Returns the next place, of which the end of the text is the last; then −1. */
  @Override
  public int next() {
    while (position < text.length()) {
      int before = text.codePointAt(position);
      position += Character.charCount(before);
      if (position == text.length() || mayEndAfter(before)) {
        return position;
      }
    }
    return BreakIterator.DONE;
  }

  private boolean mayEndAfter(int before) {
    return switch (LineRules.between(before, text.codePointAt(position))) {
      case BREAK -> true;
      case KEEP -> false;
      case ASK -> isBoundary();
    };
  }

  private boolean isBoundary() {
    while (asked < position) {
      asked = jdk.next();
    }
    return asked == position;
  }
}
