package io.github.duizhao.model;

import io.github.duizhao.text.Characters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A run of text inside a block, or another element of it, such as a link. */
public sealed interface Inline {

  /** Calls the visitor's method for this case. */
  <R> R accept(Visitor<R> visitor);

  /** The content directly inside this one, such as the words of a link. */
  default List<Inline> children() {
    return List.of();
  }

  /** The same with other children; an inline that cannot have children is returned unchanged. */
  default Inline withChildren(List<Inline> children) {
    return this;
  }

  /**
   * Rebuilds inline content from the outside in.
   *
   * @param change returns what to put in place of the given inline, or nothing to leave it out; the
   *     content inside what it returns is then changed in the same way
   */
  static List<Inline> map(List<Inline> content, Function<Inline, Optional<Inline>> change) {
    return content.stream()
        .flatMap(inline -> change.apply(inline).stream())
        .map(inline -> inline.withChildren(map(inline.children(), change)))
        .toList();
  }

  /** The inlines of one type among them, at any depth, in order. */
  static <I extends Inline> Stream<I> stream(List<Inline> content, Class<I> type) {
    return content.stream()
        .flatMap(
            inline ->
                Stream.concat(
                    Stream.of(inline).filter(type::isInstance).map(type::cast),
                    stream(inline.children(), type)));
  }

  /** The characters alone: no marks, no notes, a space for a line break or between blocks. */
  static String plainText(List<Inline> content) {
    return PlainText.of(content);
  }

  /** The characters without the readings of ruby. Positions in a text are counted in these. */
  static String words(List<Inline> content) {
    return PlainText.words(content);
  }

  /** Plain characters. */
  record Text(String value) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Emphasized text, {@code *so*}. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }

    @Override
    public Inline withChildren(List<Inline> children) {
      return new Emphasis(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /** Strong text, {@code **so**}; at the start of a paragraph, its run-in head. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }

    @Override
    public Inline withChildren(List<Inline> children) {
      return new Strong(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /**
   * A link.
   *
   * @param target {@code #c5-1-p2} for a place in the book, or an absolute URI
   */
  record Link(String target, Optional<String> title, List<Inline> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }

    @Override
    public Inline withChildren(List<Inline> children) {
      return new Link(target, title, children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * Characters with their reading above them, {@code [漢字](ruby:かんじ)}.
   *
   * @param reading the pronunciation of the base, as plain characters
   */
  record Ruby(List<Inline> base, String reading) implements Inline {
    public Ruby {
      base = List.copyOf(base);
    }

    /** The opening bracket to use where the reading is written after the base. */
    public String open() {
      return isWide() ? "（" : " (";
    }

    /** The closing bracket that matches {@link #open}. */
    public String close() {
      return isWide() ? "）" : ")";
    }

    private boolean isWide() {
      return PlainText.of(base).codePoints().anyMatch(Characters::isWide);
    }

    @Override
    public List<Inline> children() {
      return base;
    }

    @Override
    public Inline withChildren(List<Inline> children) {
      return new Ruby(children, reading);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ruby(this);
    }
  }

  /** Words in another language, {@code [mot](lang:fr)}. */
  record Foreign(Language language, List<Inline> content) implements Inline {
    public Foreign {
      content = List.copyOf(content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }

    @Override
    public Inline withChildren(List<Inline> children) {
      return new Foreign(language, children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.foreign(this);
    }
  }

  /** The reference to a footnote. */
  record NoteRef(NoteId note) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteRef(this);
    }
  }

  /** The mark of a remark, after the words that the remark is about. */
  record RemarkRef(Remark remark) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remarkRef(this);
    }
  }

  /** Preformatted text, such as the name of a file. */
  record Code(String value) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** A line break that the author wrote. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * Text with a meaning that HTML has an element for, such as {@code ~~deleted~~} or {@code
   * <sup>2</sup>}.
   *
   * @param title the long form of an abbreviation; empty for other styles
   */
  record Styled(Style style, Optional<String> title, List<Inline> content) implements Inline {
    /** What the text is; each has the element of HTML with the same meaning. */
    public enum Style {
      DELETED("s"),
      SUPERSCRIPT("sup"),
      SUBSCRIPT("sub"),
      KEYBOARD("kbd"),
      SAMPLE("samp"),
      VARIABLE("var"),
      UNDERLINED("u"),
      HIGHLIGHTED("mark"),
      SMALL("small"),
      QUOTED("q"),
      CITED("cite"),
      DEFINED("dfn"),
      ABBREVIATION("abbr");

      private final String element;

      Style(String element) {
        this.element = element;
      }

      /** The element of HTML. */
      public String element() {
        return element;
      }
    }

    public Styled {
      content = List.copyOf(content);
    }

    /** Text without a title. */
    public Styled(Style style, List<Inline> content) {
      this(style, Optional.empty(), content);
    }

    @Override
    public List<Inline> children() {
      return content;
    }

    @Override
    public Inline withChildren(List<Inline> children) {
      return new Styled(style, title, children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.styled(this);
    }
  }

  /** A picture in a line of text. Its caption is its title. */
  record Image(Depiction picture) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /**
   * A formula.
   *
   * @param source in the notation of LaTeX, without the dollar signs
   * @param isDisplayed whether it is on lines of its own, {@code $$…$$}
   */
  record Formula(String source, boolean isDisplayed) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.formula(this);
    }
  }

  /**
   * Where a further block of the same segment starts inside the segment's text. It occurs only
   * directly in the content of a phrase; {@link SegmentBlocks} splits a phrase at it.
   *
   * <p>The blocks of a segment may be in containers that the segment's other blocks are not in. A
   * break closes those containers that end before its block and opens those that begin with it. The
   * containers around the first block are not counted, except for the item that it is the text of.
   * A second item after a paragraph keeps one container, the list, and opens an item:
   *
   * <pre>{@code
   * A paragraph. {#c1-p3}
   *
   * - One. {#c1-p3+}        keep 0, open a list and an item
   * - Two. {#c1-p3+}        keep 1, open an item
   * }</pre>
   *
   * @param keep how many of the containers of the block before this one also contain this one
   * @param opened the containers that start here, the outermost first
   * @param origin where the block starts
   */
  record BlockBreak(
      int keep, List<SegmentBlocks.Container> opened, SegmentBlocks.Form form, Origin origin)
      implements Inline {
    public BlockBreak {
      opened = List.copyOf(opened);
    }

    /** Whether the block is the text of an item that starts here. */
    public boolean isItem() {
      return !opened.isEmpty() && opened.get(opened.size() - 1) instanceof SegmentBlocks.Entry;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.blockBreak(this);
    }
  }

  /** One method for each kind of inline content. */
  interface Visitor<R> {
    R text(Text text);

    R emphasis(Emphasis emphasis);

    R strong(Strong strong);

    R link(Link link);

    R ruby(Ruby ruby);

    R foreign(Foreign foreign);

    R noteRef(NoteRef noteRef);

    R remarkRef(RemarkRef remarkRef);

    R code(Code code);

    R lineBreak(LineBreak lineBreak);

    R styled(Styled styled);

    R image(Image image);

    R formula(Formula formula);

    R blockBreak(BlockBreak blockBreak);
  }
}
