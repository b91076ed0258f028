package io.github.duizhao.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.duizhao.font.Font;
import io.github.duizhao.font.FontSubset;
import io.github.duizhao.font.GlyphInventory;
import io.github.duizhao.font.Subsets;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.model.Book;
import io.github.duizhao.model.BookCharacters;
import io.github.duizhao.render.AddedFont;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.ThemeFonts;
import io.github.duizhao.text.Characters;
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

  private PdfFonts(
      List<Font> fonts, List<byte[]> files, List<Font> added, List<byte[]> addedFiles) {
    this.fonts = List.copyOf(fonts);
    this.files = List.copyOf(files);
    this.added = List.copyOf(added);
    this.addedFiles = List.copyOf(addedFiles);
  }

  /** Cuts the fonts down to the characters of a book and its interface. */
  public static PdfFonts of(RenderContext context, Book book) {
    Set<Integer> characters = characters(context.words(), book);
    Map<AddedFont, Set<Integer>> shares = context.fonts().addedFontCharacters(characters);
    return of(context.fonts().all(), characters, shares, context.subsets());
  }

  /**
   * Cuts fonts down.
   *
   * @param fonts fonts with the family names of the style sheet
   * @param characters all code points in the PDFs
   * @param shares the characters of each font that the book adds
   */
  static PdfFonts of(
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
   * Returns the characters of a book and its interface that would print as {@code #}: those missing
   * from every font, and radicals, which {@link FontSubset#forPdf} leaves out.
   */
  public static NavigableSet<Integer> missing(ThemeFonts fonts, InterfaceWords words, Book book) {
    List<Font> all = new ArrayList<>(fonts.all());
    fonts.added().forEach(added -> all.add(added.font()));
    Set<Integer> characters = characters(words, book);
    NavigableSet<Integer> missing = new GlyphInventory(all).missing(characters);
    characters.stream().filter(Characters::isRadical).forEach(missing::add);
    return missing;
  }

  private static Set<Integer> characters(InterfaceWords words, Book book) {
    Set<Integer> characters = new TreeSet<>(BookCharacters.of(book));
    characters.addAll(words.characters(book.metadata().languages().both()));
    return characters;
  }

  /**
   * Lends parsed fonts to one document, which must give them back when it is written. Successive
   * documents reuse them, because parsing takes longer than typesetting a short text.
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

  /** Takes back borrowed fonts. */
  void giveBack(ParsedFonts fonts) {
    idle.add(fonts);
  }
}
