package io.github.duizhao.render;

import io.github.duizhao.font.Subsets;
import io.github.duizhao.html.InterfaceWords;
import io.github.duizhao.html.Templates;
import io.github.duizhao.html.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a renderer may use: the output folder, the theme, fonts and threads. Safe for use by several
 * threads.
 *
 * @param output the root of the site to build; exists and is writable
 */
public record RenderContext(
    Path output,
    Theme theme,
    Templates templates,
    InterfaceWords words,
    ThemeFonts fonts,
    Subsets subsets,
    Workers workers) {

  /** A context with a theme and the fonts that the book adds to it. */
  public static RenderContext of(
      Path output, Theme theme, List<AddedFont> added, Subsets subsets, Workers workers) {
    return new RenderContext(
        output,
        theme,
        new Templates(theme),
        new InterfaceWords(theme),
        new ThemeFonts(theme, added),
        subsets,
        workers);
  }

  /** The same; the calling thread does all the work. */
  public static RenderContext of(Path output, Theme theme, List<AddedFont> added, Subsets subsets) {
    return of(output, theme, added, subsets, Workers.of(1));
  }

  /** The same for a book that adds no fonts, without a cache for font subsets. */
  public static RenderContext of(Path output, Theme theme) {
    return of(output, theme, List.of(), Subsets.unkept());
  }

  /** The same with another output folder. */
  public RenderContext to(Path folder) {
    return new RenderContext(folder, theme, templates, words, fonts, subsets, workers);
  }

  /**
   * Writes a file below the output folder, with the folders it needs.
   *
   * @param path relative, with forward slashes
   * @throws OutputWriteException if it cannot be written
   */
  public void write(String path, byte[] bytes) {
    workers.checkStop();
    Path file = output.resolve(path);
    try {
      try {
        Files.write(file, bytes);
      } catch (NoSuchFileException e) {
        // not before the first try, because the folder of most files exists already
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
      }
    } catch (IOException e) {
      throw new OutputWriteException(path, e);
    }
  }

  /** Writes a text as UTF-8. */
  public void write(String path, String text) {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
