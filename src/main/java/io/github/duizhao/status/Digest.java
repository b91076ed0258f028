package io.github.duizhao.status;

import io.github.duizhao.model.Inline;
import io.github.duizhao.model.Phrase;
import io.github.duizhao.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A digest of a text as far as a translator depends on it: its words, markup, links and note
 * references. It does not depend on the id of the text, the marks of the apparatus, line ends in
 * the file, or spaces that are only a matter of style.
 *
 * <p>The digest of an unchanged text must never change, since it is kept in a book's files for
 * years. It is computed from the text with its markup written out, {@code ⟨strong⟩共建⟨/⟩。加快…}, where
 * each bracket is a control character, which no text contains.
 */
final class Digest implements Inline.Visitor<Void> {
  private static final int LENGTH = 16;
  private static final char OPEN = '\u0002';
  private static final char CLOSE = '\u0003';

  /** Replaces white space that is significant, as in code. */
  private static final char SPACE = '\u0004';

  private static final char LINE_END = '\u0005';

  /** Separates the texts of one unit, such as the cells of a table. */
  private static final char PART = '\u001E';

  private final StringBuilder text = new StringBuilder();

  private Digest() {}

  /** The digest of the texts of one unit, for example {@code 3f9a0c5d71b2e864}. */
  static String of(List<Phrase> texts) {
    StringBuilder all = new StringBuilder();
    for (Phrase phrase : texts) {
      Digest digest = new Digest();
      digest.visit(phrase.content());
      all.append(spaced(digest.text.toString())).append(PART);
    }
    return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }

  /** Replaces each run of spaces by one space, or by none next to a full-width character. */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    int before = -1;
    boolean space = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        space = true;
        continue;
      }
      if (space && before >= 0 && !absorbs(before) && !absorbs(c)) {
        spaced.append(' ');
      }
      spaced.appendCodePoint(c);
      before = c;
      space = false;
    }
    return spaced.toString();
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == 0x3000;
  }

  /**
   * Han, kana and full-width forms, as fixed ranges that do not change with later versions of
   * Unicode.
   */
  private static boolean absorbs(int c) {
    return (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }

  private Void visit(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return null;
  }

  private Void mark(String name, List<Inline> content) {
    text.append(OPEN).append(name).append(OPEN);
    visit(content);
    text.append(CLOSE);
    return null;
  }

  private Void mark(String name) {
    return mark(name, List.of());
  }

  @Override
  public Void text(Inline.Text plain) {
    text.append(plain.value());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return mark("emphasis", emphasis.content());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return mark("strong", strong.content());
  }

  @Override
  public Void link(Inline.Link link) {
    String title = link.title().map(it -> " " + it).orElse("");
    return mark("link " + link.target() + title, link.content());
  }

  @Override
  public Void ruby(Inline.Ruby ruby) {
    return mark("ruby " + ruby.reading(), ruby.base());
  }

  @Override
  public Void foreign(Inline.Foreign foreign) {
    return mark("lang " + foreign.language(), foreign.content());
  }

  @Override
  public Void noteRef(Inline.NoteRef noteRef) {
    return mark("note " + noteRef.note());
  }

  @Override
  public Void remarkRef(Inline.RemarkRef remarkRef) {
    return null;
  }

  @Override
  public Void code(Inline.Code code) {
    String typed = code.value().replace(' ', SPACE).replace('\n', LINE_END);
    return mark("code", List.of(new Inline.Text(typed)));
  }

  @Override
  public Void styled(Inline.Styled styled) {
    String title = styled.title().map(it -> " " + it).orElse("");
    return mark(styled.style().element() + title, styled.content());
  }

  @Override
  public Void image(Inline.Image image) {
    return mark("image " + image.picture().target(), image.picture().alt().content());
  }

  @Override
  public Void formula(Inline.Formula formula) {
    String typed = formula.source().replace(' ', SPACE).replace('\n', LINE_END);
    return mark("formula", List.of(new Inline.Text(typed)));
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return mark("break");
  }

  @Override
  public Void blockBreak(Inline.BlockBreak blockBreak) {
    return mark("block");
  }
}
