package io.github.duizhao.app;

import io.github.duizhao.publication.Format;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.epub.EpubFormat;
import io.github.duizhao.render.pdf.PdfFormat;
import io.github.duizhao.render.site.SiteFormat;
import java.util.Collection;
import java.util.List;

/** The output formats of this program. */
public final class OutputFormats {
  /** All formats, in the order of help texts and summaries. To add one, add a line. */
  public static final List<OutputFormat> ALL =
      List.of(
          new SiteFormat(), //
          new PdfFormat(),
          new EpubFormat());

  private OutputFormats() {}

  /** The descriptions of all formats, for reading book.yml. */
  public static List<Format> described() {
    return ALL.stream().map(OutputFormat::format).toList();
  }

  /** The formats with these names. */
  static List<OutputFormat> named(Collection<String> names) {
    return ALL.stream().filter(format -> names.contains(format.name())).toList();
  }
}
