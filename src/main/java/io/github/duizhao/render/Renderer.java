package io.github.duizhao.render;

import io.github.duizhao.publication.Publication;

/** Makes files of one kind from a publication. */
public interface Renderer {

  /** The kind of output, for example {@code epub}. */
  String name();

  /** Renders the publication into the context's folder. */
  void render(Publication publication, RenderContext context);
}
