package io.github.duizhao.apparatus;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.model.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text with marks in it. {@code 长三角} with a mark after its second character becomes {@code 长三},
 * mark, {@code 角}.
 *
 * <p>A mark is put inside emphasized, strong and foreign words; if it falls inside a link, ruby or
 * code, it is put after that. A mark at the end of such words is put after them, except for strong
 * text at the start: the stop after a run-in head belongs to the head, so the mark stays inside.
 */
final class MarkedText implements Inline.Visitor<List<Inline>> {

  /** A remark and the offset of its mark: the number of characters before it, at least one. */
  record Mark(int offset, Remark remark) {}

  private final List<Mark> marks;
  private int offset;

  private MarkedText(List<Mark> marks) {
    this.marks = marks;
  }

  /**
   * Returns the text with its marks.
   *
   * @param marks those at the same offset in the order in which they are shown
   */
  static Phrase of(Phrase text, List<Mark> marks) {
    if (marks.isEmpty()) {
      return text;
    }
    MarkedText marked = new MarkedText(marks);
    List<Inline> content = new ArrayList<>();
    for (Inline inline : text.content()) {
      boolean runIn = content.isEmpty() && inline instanceof Inline.Strong;
      content.addAll(runIn ? marked.runInHead((Inline.Strong) inline) : inline.accept(marked));
    }
    return text.withContent(content);
  }

  /**
   * Moves a mark to where it is allowed: not after a space, where it could start a line, and not
   * inside the number of a heading.
   *
   * @return the number of characters before the mark; 0 if there is no such place
   */
  static int place(Phrase text, int offset, boolean heading) {
    String words = Inline.words(text.content());
    int place = heading && offset <= text.labelLength() ? words.length() : offset;
    while (place > 0 && Character.isWhitespace(words.charAt(place - 1))) {
      place--;
    }
    return place;
  }

  private List<Inline> runInHead(Inline.Strong strong) {
    List<Inline> content = visit(strong.content());
    return List.of(new Inline.Strong(content));
  }

  private List<Inline> visit(List<Inline> content) {
    List<Inline> all = new ArrayList<>();
    content.forEach(inline -> all.addAll(inline.accept(this)));
    return all;
  }

  @Override
  public List<Inline> text(Inline.Text text) {
    List<Inline> parts = new ArrayList<>();
    int start = offset;
    int done = 0;
    offset += text.value().length();
    for (Mark mark : within(start)) {
      int end = mark.offset() - start;
      if (end > done) {
        parts.add(new Inline.Text(text.value().substring(done, end)));
        done = end;
      }
      parts.add(new Inline.RemarkRef(mark.remark()));
    }
    if (done < text.value().length() || parts.isEmpty()) {
      parts.add(new Inline.Text(text.value().substring(done)));
    }
    return parts;
  }

  /** The marks after the characters from {@code start} to the current offset, the nearest first. */
  private List<Mark> within(int start) {
    return marks.stream()
        .filter(mark -> mark.offset() > start && mark.offset() <= offset)
        .sorted((a, b) -> Integer.compare(a.offset(), b.offset()))
        .toList();
  }

  /** An inline that cannot contain marks, followed by the marks that fall inside it. */
  private List<Inline> unmarked(Inline inline) {
    int start = offset;
    offset += Inline.words(List.of(inline)).length();
    List<Inline> parts = new ArrayList<>(List.of(inline));
    within(start).forEach(mark -> parts.add(new Inline.RemarkRef(mark.remark())));
    return parts;
  }

  /** An inline and its content; marks at the very end are put after it. */
  private List<Inline> nested(List<Inline> content, Function<List<Inline>, Inline> wrap) {
    List<Inline> all = visit(content);
    int end = all.size();
    while (end > 0 && all.get(end - 1) instanceof Inline.RemarkRef) {
      end--;
    }
    List<Inline> parts = new ArrayList<>();
    parts.add(wrap.apply(all.subList(0, end)));
    parts.addAll(all.subList(end, all.size()));
    return parts;
  }

  @Override
  public List<Inline> emphasis(Inline.Emphasis emphasis) {
    return nested(emphasis.content(), Inline.Emphasis::new);
  }

  @Override
  public List<Inline> strong(Inline.Strong strong) {
    return nested(strong.content(), Inline.Strong::new);
  }

  @Override
  public List<Inline> foreign(Inline.Foreign foreign) {
    return nested(foreign.content(), content -> new Inline.Foreign(foreign.language(), content));
  }

  @Override
  public List<Inline> link(Inline.Link link) {
    return unmarked(link);
  }

  @Override
  public List<Inline> ruby(Inline.Ruby ruby) {
    return unmarked(ruby);
  }

  @Override
  public List<Inline> noteRef(Inline.NoteRef noteRef) {
    return unmarked(noteRef);
  }

  @Override
  public List<Inline> remarkRef(Inline.RemarkRef remarkRef) {
    return unmarked(remarkRef);
  }

  @Override
  public List<Inline> code(Inline.Code code) {
    return unmarked(code);
  }

  @Override
  public List<Inline> styled(Inline.Styled styled) {
    return nested(styled.content(), styled::withChildren);
  }

  @Override
  public List<Inline> image(Inline.Image image) {
    return unmarked(image);
  }

  @Override
  public List<Inline> formula(Inline.Formula formula) {
    return unmarked(formula);
  }

  @Override
  public List<Inline> lineBreak(Inline.LineBreak lineBreak) {
    return unmarked(lineBreak);
  }

  @Override
  public List<Inline> blockBreak(Inline.BlockBreak blockBreak) {
    return unmarked(blockBreak);
  }
}
