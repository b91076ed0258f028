package io.github.duizhao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph's run-in head and the text after it. {@code **共建轨道上的长三角**。加快…} has the head {@code
 * 共建轨道上的长三角。}: a stop right after the strong text belongs to it.
 *
 * @param head the content of the head
 * @param stop the stop that ends the head, or an empty string
 * @param rest the paragraph after the head, without further blocks of its segment
 */
public record RunInHead(List<Inline> head, String stop, List<Inline> rest) {
  private static final String STOPS = "。．.：:！!？?";

  public RunInHead {
    head = List.copyOf(head);
    rest = List.copyOf(rest);
  }

  /** The run-in head of a paragraph, if it starts with strong text and has more text after it. */
  public static Optional<RunInHead> of(Phrase phrase) {
    List<Inline> content = SegmentBlocks.of(phrase).first().content();
    if (content.size() < 2 || !(content.get(0) instanceof Inline.Strong strong)) {
      return Optional.empty();
    }
    List<Inline> rest = new ArrayList<>(content.subList(1, content.size()));
    String stop = "";
    if (rest.get(0) instanceof Inline.Text text
        && !text.value().isEmpty()
        && STOPS.indexOf(text.value().charAt(0)) >= 0) {
      stop = text.value().substring(0, 1);
      rest.set(0, new Inline.Text(text.value().substring(1)));
    }
    return Optional.of(new RunInHead(strong.content(), stop, rest));
  }

  /**
   * Whether a stop separates the head from the text after it, either outside of the strong text or
   * as its last character. Strong words without a stop may just be emphasis.
   */
  public boolean isStopped() {
    String text = plainText();
    boolean inside = !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return (inside || !stop.isEmpty()) && !PlainText.of(rest).isBlank();
  }

  /** The characters of the head without its stop, as in tables of contents. */
  public String plainText() {
    return PlainText.of(head);
  }
}
