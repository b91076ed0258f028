package io.github.duizhao.render.epub;

import io.github.duizhao.publication.Download;
import io.github.duizhao.publication.FormatOption;
import io.github.duizhao.render.OutputFormat;
import io.github.duizhao.render.RenderContext;
import io.github.duizhao.render.RenderRequest;
import java.util.List;
import java.util.Map;

/** An EPUB of the whole book in each edition. */
public final class EpubFormat implements OutputFormat {
  static final String NAME = "epub";

  private static final FormatOption<EpubFonts> FONTS = FormatOption.oneOf("fonts", EpubFonts.NONE);

  /** A key that has one value so far; no other is accepted. */
  private static final FormatOption<Boolean> COMPATIBLE =
      FormatOption.oneOf("compatible", Map.of("false", false), false);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String unit() {
    return "EPUB";
  }

  @Override
  public boolean isDefault() {
    return true;
  }

  @Override
  public List<FormatOption<?>> options() {
    return List.of(FONTS, COMPATIBLE);
  }

  @Override
  public Rendered render(RenderRequest request, RenderContext context) {
    EpubRenderer renderer = new EpubRenderer(request.options().one(FONTS));
    RenderRequest.Steps steps = request.steps(this, request.editions().size());
    List<Download> downloads =
        context
            .workers()
            .map(
                request.editions(),
                publication -> {
                  Download download = EpubRenderer.download(publication);
                  steps.next(download.fileName(request.book().id()));
                  renderer.render(publication, context);
                  return download;
                });
    return Rendered.of(downloads);
  }
}
