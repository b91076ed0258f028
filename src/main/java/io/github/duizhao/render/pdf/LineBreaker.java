package io.github.duizhao.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds where a line of text may end, by the rules of Chinese typesetting and, where these do not
 * apply, by those of the JDK. Not safe for use by several threads.
 *
 * <p>Example: in {@code 约翰·史……完} a line may end after 约, · and …… but not before · or ……
 */
final class LineBreaker implements FSTextBreaker {
  private final Runnable stop;
  private final BreakIterator jdk = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";
  private int position;
  private int jdkPosition;

  LineBreaker() {
    this(() -> {});
  }

  /** Creates a breaker that calls {@code stop} for each text; its exception ends the layout. */
  LineBreaker(Runnable stop) {
    this.stop = stop;
  }

  @Override
  public void setText(String newText) {
    stop.run();
    text = newText;
    position = 0;
    jdkPosition = 0;
    jdk.setText(newText);
  }

  /** Returns the next place, up to the end of the text; then {@link BreakIterator#DONE}. */
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
    while (jdkPosition < position) {
      jdkPosition = jdk.next();
    }
    return jdkPosition == position;
  }
}
