package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.Format;
import io.github.duizhao.publication.FormatOption;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.RenderRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An EPUB of the whole book in each edition. */
public final class EpubFormat implements OutputFormat {
  private static final FormatOption<EpubFonts> FONTS = FormatOption.oneOf("fonts", EpubFonts.NONE);

  /** Reserved: only {@code false} is accepted. */
  private static final FormatOption<Boolean> COMPATIBLE =
      new FormatOption<>("compatible", Map.of("false", false), false, false);

  static final Format FORMAT = new Format("epub", "EPUB", true, List.of(FONTS, COMPATIBLE));

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Rendered render(RenderRequest request, RenderContext context) {
    EpubRenderer renderer = new EpubRenderer(request.options().one(FONTS));
    Consumer<String> steps = request.steps(this, request.editions().size());
    List<Download> downloads =
        context
            .workers()
            .map(
                request.editions(),
                publication -> {
                  Download download = EpubRenderer.download(publication);
                  steps.accept(download.fileName(request.book().id()));
                  renderer.render(publication, context);
                  return download;
                });
    return Rendered.of(downloads);
  }
}
