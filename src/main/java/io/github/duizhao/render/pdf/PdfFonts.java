package io.github.duizhao.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.duizhao.font.Font;
import io.github.duizhao.font.GlyphInventory;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.model.Language;
import io.github.duizhao.render.AddedFont;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.ThemeFonts;
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
 * The fonts of a book's PDFs, cut down once to the characters in the book. Safe for use by several
 * threads.
 */
public final class PdfFonts {
  private final List<Font> fonts;
  private final List<byte[]> files;
  private final List<Font> added;
  private final List<byte[]> addedFiles;
  private final Queue<ParsedFonts> idle = new ConcurrentLinkedQueue<>();

  /** The fonts of the theme and those that the book adds, each list next to that of its subsets. */
  private PdfFonts(
      List<Font> fonts, List<byte[]> files, List<Font> added, List<byte[]> addedFiles) {
    this.fonts = List.copyOf(fonts);
    this.files = List.copyOf(files);
    this.added = List.copyOf(added);
    this.addedFiles = List.copyOf(addedFiles);
  }

  /**
   * Cuts the fonts down.
   *
   * @param fonts fonts with the family names of the style sheet
   * @param characters all code points in the PDFs
   */
  public static PdfFonts of(List<Font> fonts, Set<Integer> characters, Subsets subsets) {
    return of(fonts, characters, Map.of(), subsets);
  }

  /** Cuts fonts down to a book and the words of the interface in its languages. */
  public static PdfFonts of(RenderContext context, Book book) {
    Set<Integer> characters = characters(context.words(), book);
    Map<AddedFont, Set<Integer>> shares = context.fonts().sharedOut(characters);
    return of(context.fonts().all(), characters, shares, context.subsets());
  }

  private static PdfFonts of(
      List<Font> fonts,
      Set<Integer> characters,
      Map<AddedFont, Set<Integer>> shares,
      Subsets subsets) {
    List<byte[]> files = fonts.stream().map(font -> subsets.pdf(font, characters)).toList();
    List<Font> added = new ArrayList<>();
    List<byte[]> addedFiles = new ArrayList<>();
    shares.forEach(
        (font, share) -> {
          added.add(font.font());
          addedFiles.add(subsets.pdf(font.font(), share));
        });
    return new PdfFonts(fonts, files, added, addedFiles);
  }

  /**
   * The characters of a book and its interface that are missing from every font, and would print as
   * {@code #}.
   */
  public static NavigableSet<Integer> missing(ThemeFonts fonts, InterfaceWords words, Book book) {
    List<Font> all = new ArrayList<>(fonts.all());
    fonts.added().forEach(added -> all.add(added.font()));
    return missing(all, characters(words, book));
  }

  static NavigableSet<Integer> missing(List<Font> fonts, Set<Integer> characters) {
    GlyphInventory coverage = new GlyphInventory(fonts);
    NavigableSet<Integer> missing = new TreeSet<>();
    for (int character : characters) {
      if (isRadical(character) || !coverage.covers(character)) {
        missing.add(character);
      }
    }
    return missing;
  }

  private static Set<Integer> characters(InterfaceWords words, Book book) {
    Set<Integer> characters = new TreeSet<>(BookCharacters.of(book));
    for (Language language : book.metadata().languages().both()) {
      words.texts(language).codePoints().forEach(characters::add);
    }
    return characters;
  }

  /**
   * Lends parsed fonts to one document; return them after it is written. Documents one after
   * another use the same fonts, because parsing takes longer than typesetting a short text.
   */
  ParsedFonts borrow() throws IOException {
    ParsedFonts parsed = idle.poll();
    return parsed == null ? ParsedFonts.of(fonts, files) : parsed;
  }

  /** Registers the fonts of the book, for characters missing from the style sheet's families. */
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

  /** Returns lent fonts. */
  void giveBack(ParsedFonts fonts) {
    idle.add(fonts);
  }

  /** Leaves out radicals: they share glyphs with characters, so that copied text would be wrong. */
  private static boolean isRadical(int codePoint) {
    return codePoint >= 0x2E80 && codePoint <= 0x2FDF;
  }
}
