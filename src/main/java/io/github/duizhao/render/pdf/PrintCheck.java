package io.github.duizhao.render.pdf;

import io.github.duizhao.check.Check;
import io.github.duizhao.check.Manuscript;
import io.github.duizhao.model.Picture;
import io.github.duizhao.render.PictureBytes;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import java.util.Optional;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.w3c.css.sac.CSSException;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds SVGs that cannot be printed, because the PDF renderer supports only SVG 1.1. */
final class PrintCheck implements Check {

  @Override
  public void run(Manuscript manuscript, Report report) {
    manuscript
        .book()
        .pictures()
        .forEach(
            (path, picture) ->
                fault(picture)
                    .ifPresent(
                        fault ->
                            report.add(
                                Finding.of(
                                        RuleId.PIC_008, path, "the SVG cannot be printed: " + fault)
                                    .hint("save it as SVG 1.1, or the picture as PNG"))));
  }

  private static Optional<String> fault(Picture picture) {
    if (picture.type() != Picture.Type.SVG) {
      return Optional.empty();
    }
    byte[] bytes = PictureBytes.of(picture);
    Element root = PrintSvg.document(bytes, picture.width(), picture.height()).getDocumentElement();
    try {
      build(root);
      return Optional.empty();
    } catch (BridgeException | CSSException | DOMException e) {
      String message = String.valueOf(e.getMessage());
      return Optional.of(message.lines().reduce((first, last) -> last).orElse("").strip());
    }
  }

  private static void build(Element root) {
    Document document =
        SVGDOMImplementation.getDOMImplementation()
            .createDocument(SVGDOMImplementation.SVG_NAMESPACE_URI, "svg", null);
    document.replaceChild(document.importNode(root, true), document.getDocumentElement());
    BridgeContext bridge = new BridgeContext(new UserAgentAdapter());
    try {
      new GVTBuilder().build(bridge, document);
    } finally {
      bridge.dispose();
    }
  }
}
