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
 * @param output the folder that files are written to; while a book is only checked, nothing is
 *     written
 */
public record RenderContext(
    Path output,
    Theme theme,
    Templates templates,
    InterfaceWords words,
    ThemeFonts fonts,
    Subsets subsets,
    Workers workers) {

  /** Creates a context with a theme and the fonts that the book adds. */
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

  /** Creates a context in which the calling thread does all the work. */
  public static RenderContext of(Path output, Theme theme, List<AddedFont> added, Subsets subsets) {
    return of(output, theme, added, subsets, Workers.of(1));
  }

  /** Creates a single-threaded context without added fonts and without a cache of subsets. */
  public static RenderContext of(Path output, Theme theme) {
    return of(output, theme, List.of(), Subsets.uncached());
  }

  /** Returns this context with another output folder. */
  public RenderContext to(Path folder) {
    return new RenderContext(folder, theme, templates, words, fonts, subsets, workers);
  }

  /**
   * Writes a file below the output folder and creates its folders.
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
        // only now, because the folder of most files exists already
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
