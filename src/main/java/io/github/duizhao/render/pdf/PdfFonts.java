package io.github.duizhao.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.duizhao.font.Coverage;
import io.github.duizhao.font.Face;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.html.Words;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.AddedFace;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.ThemeFaces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The faces of a book's PDFs, cut down once to the characters that the book has. Safe for use by
 * several threads.
 */
public final class PdfFonts {
  private final List<Face> faces;
  private final List<byte[]> files;
  private final List<Face> added;
  private final List<byte[]> addedFiles;
  private final Queue<ParsedFonts> idle = new ConcurrentLinkedQueue<>();

  /** The theme's faces and those that the book adds, each list beside that of its cut files. */
  private PdfFonts(
      List<Face> faces, List<byte[]> files, List<Face> added, List<byte[]> addedFiles) {
    this.faces = List.copyOf(faces);
    this.files = List.copyOf(files);
    this.added = List.copyOf(added);
    this.addedFiles = List.copyOf(addedFiles);
  }

  /**
   * Cuts the faces down.
   *
   * @param faces their families are the names that the style sheet calls them by
   * @param characters all code points that the PDFs will show
   */
  public static PdfFonts of(List<Face> faces, Set<Integer> characters, Subsets subsets) {
    return of(faces, characters, Map.of(), subsets);
  }

  /** The faces of a book's PDFs, cut down to it and the interface's words in its languages. */
  public static PdfFonts of(RenderContext context, Book book) {
    Set<Integer> characters = characters(context.words(), book);
    Map<AddedFace, Set<Integer>> shares = context.faces().sharedOut(characters);
    return of(context.faces().all(), characters, shares, context.subsets());
  }

  private static PdfFonts of(
      List<Face> faces,
      Set<Integer> characters,
      Map<AddedFace, Set<Integer>> shares,
      Subsets subsets) {
    List<byte[]> files = faces.stream().map(face -> subsets.pdf(face, characters)).toList();
    List<Face> added = new ArrayList<>();
    List<byte[]> addedFiles = new ArrayList<>();
    shares.forEach(
        (face, share) -> {
          added.add(face.face());
          addedFiles.add(subsets.pdf(face.face(), share));
        });
    return new PdfFonts(faces, files, added, addedFiles);
  }

  /**
   * The characters of a book and its interface that no face shows; they would print as {@code #}.
   */
  public static NavigableSet<Integer> missing(ThemeFaces faces, Words words, Book book) {
    List<Face> all = new ArrayList<>(faces.all());
    faces.added().forEach(added -> all.add(added.face()));
    return missing(all, characters(words, book));
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

  /**
   * The parsed fonts for one document; give them back when it is written. One set does for any
   * number of documents one after another, since parsing takes longer than setting a short text.
   */
  ParsedFonts borrow() throws IOException {
    ParsedFonts fonts = idle.poll();
    return fonts == null ? ParsedFonts.of(faces, files) : fonts;
  }

  /** Makes the book's own faces known, which show what the families of the style sheet lack. */
  void registerAdded(PdfRendererBuilder builder) {
    for (int i = 0; i < added.size(); i++) {
      byte[] file = addedFiles.get(i);
      builder.useFont(
          () -> new ByteArrayInputStream(file),
          added.get(i).family(),
          added.get(i).weight(),
          FontStyle.NORMAL,
          true,
          EnumSet.of(FSFontUseCase.FALLBACK_PRE));
    }
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
