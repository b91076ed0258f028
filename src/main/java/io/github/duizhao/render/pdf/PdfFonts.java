package io.github.duizhao.render.pdf;

import io.github.duizhao.font.Coverage;
import io.github.duizhao.font.Face;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.RenderContext;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The faces of a book's PDFs, cut down once to the characters that the book has. Immutable, and
 * safe for use by several threads.
 */
public final class PdfFonts {
  private final List<Face> faces;
  private final List<byte[]> files;
  private final NavigableSet<Integer> missing;
  private final Queue<ParsedFonts> idle = new ConcurrentLinkedQueue<>();

  private PdfFonts(List<Face> faces, List<byte[]> files, NavigableSet<Integer> missing) {
    this.faces = List.copyOf(faces);
    this.files = List.copyOf(files);
    this.missing = missing;
  }

  /**
   * Cuts the faces down.
   *
   * @param faces their families are the names that the style sheet calls them by
   * @param characters all code points that the PDFs will show
   */
  public static PdfFonts of(List<Face> faces, Set<Integer> characters, Subsets subsets) {
    Coverage coverage = new Coverage(faces);
    NavigableSet<Integer> missing = new TreeSet<>();
    for (int character : characters) {
      if (isRadical(character) || !coverage.covers(character)) {
        missing.add(character);
      }
    }
    List<byte[]> files = faces.stream().map(face -> subsets.pdf(face, characters)).toList();
    return new PdfFonts(faces, files, missing);
  }

  /** The faces of a book's PDFs, cut down to it and the interface's words in its languages. */
  public static PdfFonts of(RenderContext context, Book book) {
    Set<Integer> characters = new TreeSet<>(BookCharacters.of(book));
    for (Language language : book.metadata().languages().both()) {
      context.words().texts(language).codePoints().forEach(characters::add);
    }
    return of(context.faces().all(), characters, context.subsets());
  }

  /** The characters that no face shows; they would print as {@code #}. */
  public NavigableSet<Integer> missing() {
    return new TreeSet<>(missing);
  }

  /**
   * The parsed fonts for one document; give them back when it is written. One set does for any
   * number of documents one after another, since parsing takes longer than setting a short text.
   */
  ParsedFonts borrow() throws IOException {
    ParsedFonts fonts = idle.poll();
    return fonts == null ? ParsedFonts.of(faces, files) : fonts;
  }

  /** Takes fonts back. */
  void giveBack(ParsedFonts fonts) {
    idle.add(fonts);
  }

  /** Radicals have the glyphs of characters, so that copied text would go wrong: left out. */
  private static boolean isRadical(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
  }
}
