package io.github.duizhao.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.duizhao.font.Coverage;
import io.github.duizhao.font.Face;
import io.github.duizhao.font.FaceStyle;
import io.github.duizhao.font.FaceSubset;
import io.github.duizhao.html.Words;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.ThemeFaces;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The faces of a book's PDFs, cut down once to the characters that the book has. Immutable, and
 * safe for use by several threads.
 */
public final class PdfFonts {
  private final List<Subset> subsets;

  private PdfFonts(List<Subset> subsets) {
    this.subsets = List.copyOf(subsets);
  }

  /** A face and what is left of its file. */
  private static final class Subset {
    private final Face face;
    private final byte[] ttf;

    Subset(Face face, byte[] ttf) {
      this.face = face;
      this.ttf = ttf;
    }
  }

  /**
   * Cuts the faces down.
   *
   * @param faces their families are the names that the style sheet calls them by
   * @param characters all code points that the PDFs will show
   */
  public static PdfFonts of(List<Face> faces, Set<Integer> characters) {
    return new PdfFonts(
        faces.stream().map(face -> new Subset(face, FaceSubset.forPdf(face, characters))).toList());
  }

  /** The theme's faces, cut down to a book and the words of the interface in its languages. */
  public static PdfFonts of(ThemeFaces faces, Words words, Book book) {
    return of(faces.all(), characters(words, book));
  }

  /**
   * The characters of a book and its interface that no face shows; they would print as {@code #}.
   */
  public static NavigableSet<Integer> missing(ThemeFaces faces, Words words, Book book) {
    return missing(faces.all(), characters(words, book));
  }

  static NavigableSet<Integer> missing(List<Face> faces, Set<Integer> characters) {
    Coverage coverage = new Coverage(faces);
    NavigableSet<Integer> missing = new TreeSet<>();
    for (int character : characters) {
      if (isRadical(character) || !coverage.covers(character)) {
        missing.add(character);
      }
    }
    return missing;
  }

  private static Set<Integer> characters(Words words, Book book) {
    Set<Integer> characters = new TreeSet<>(BookCharacters.of(book));
    for (Language language : book.metadata().languages().both()) {
      words.texts(language).codePoints().forEach(characters::add);
    }
    return characters;
  }

  void register(PdfRendererBuilder builder) {
    for (Subset subset : subsets) {
      FontStyle style =
          subset.face.style() == FaceStyle.ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
      builder.useFont(
          () -> new ByteArrayInputStream(subset.ttf),
          subset.face.family(),
          subset.face.weight(),
          style,
          true,
          EnumSet.of(FSFontUseCase.DOCUMENT));
    }
  }

  /** Radicals have the glyphs of characters, so that copied text would go wrong: left out. */
  private static boolean isRadical(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
  }
}
