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
 * What a renderer may use: where to write, the theme, and who does the work. Safe for use by
 * several threads.
 *
 * @param output the root of the site being built; exists and is writable
 */
public record RenderContext(
    Path output,
    Theme theme,
    Templates templates,
    InterfaceWords words,
    ThemeFonts fonts,
    Subsets subsets,
    Workers workers) {

  /** A context with that theme and the fonts that the book adds to it. */
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

  /** The same, the calling thread doing all the work. */
  public static RenderContext of(Path output, Theme theme, List<AddedFont> added, Subsets subsets) {
    return of(output, theme, added, subsets, Workers.of(1));
  }

  /** The same for a book without fonts of its own, keeping no cut font for another time. */
  public static RenderContext of(Path output, Theme theme) {
    return of(output, theme, List.of(), Subsets.unkept());
  }

  /** The same, to be written to another folder. */
  public RenderContext to(Path folder) {
    return new RenderContext(folder, theme, templates, words, fonts, subsets, workers);
  }

  /**
   * Writes a file below the output folder, with the folders it needs.
   *
   * @param path relative, with forward slashes
   * @throws OutputWriteException if the disk does not take it
   */
  public void write(String path, byte[] bytes) {
    Path file = output.resolve(path);
    try {
      try {
        Files.write(file, bytes);
      } catch (NoSuchFileException e) {
        // asked for only where it fails: most files stand in a folder that is there already
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
