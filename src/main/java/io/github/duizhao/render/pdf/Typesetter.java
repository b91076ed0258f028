package io.github.duizhao.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Typesets an XHTML document as a PDF that conforms to PDF/UA-1 and PDF/A-2a. Reads no files except
 * the given pictures.
 */
final class Typesetter {
  private static final int MAX_SHOWN = 3;
  private static final byte[] SRGB = SrgbProfile.bytes();

  /** Kept in a field, because a logger without a reference loses its level. */
  private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");

  static {
    // it warns about every font whose last table is 'post'
    FONTBOX.setLevel(Level.SEVERE);
    XRLog.setLoggerImpl(new SilentLogger());
    XRLog.setLoggingEnabled(true);
  }

  private final PdfFonts fonts;
  private final PdfPictures pictures;
  private final Runnable stop;
  private final List<String> faults = new ArrayList<>();

  /** Creates a typesetter; {@code stop} throws an exception if the build has been stopped. */
  Typesetter(PdfFonts fonts, PdfPictures pictures, Runnable stop) {
    this.fonts = fonts;
    this.pictures = pictures;
    this.stop = stop;
  }

  /**
   * Typesets the document.
   *
   * @throws Failure if the layout engine reports a problem
   */
  byte[] set(Document document, String xmp, XmpModel properties) {
    try (PDDocument pdf = new PDDocument()) {
      ParsedFonts parsed = fonts.borrow();
      byte[] bytes = set(builder(document, pdf, parsed), pdf, xmp, properties);
      fonts.giveBack(parsed);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot typeset the PDF", e);
    }
  }

  private byte[] set(PdfRendererBuilder builder, PDDocument pdf, String xmp, XmpModel properties)
      throws IOException {
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      requireNoFaults();
      DecorationPass.apply(pdf);
      DocumentProperties.apply(pdf, xmp, properties);
      PageLabels.apply(pdf, renderer, properties.cover());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    }
  }

  private PdfRendererBuilder builder(Document document, PDDocument pdf, ParsedFonts parsed) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(this::listen);
    builder.withW3cDocument(document, null);
    builder.useExternalResourceAccessControl(
        (uri, type) -> pictures.has(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> pictures.has(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useProtocolsStreamImplementation(pictures, PdfPictures.SCHEME);
    builder.useSVGDrawer(new BatikSVGDrawer(BatikSVGDrawer.SvgScriptMode.SECURE, Set.of("data")));
    builder.useUnicodeLineBreaker(new LineBreaker(stop));
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB);
    builder.withProducer(XmpModel.PRODUCER);
    builder.toStream(new ByteArrayOutputStream());
    builder.usePDDocument(pdf);
    parsed.register(builder, pdf);
    fonts.registerAdded(builder);
    return builder;
  }

  private void listen(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      String cause = diagnostic.hasError() ? " " + diagnostic.getError() : "";
      faults.add(diagnostic.getLogMessageId() + ": " + diagnostic.getFormattedMessage() + cause);
    }
  }

  private void requireNoFaults() {
    if (!faults.isEmpty()) {
      throw new Failure(
          "cannot typeset the PDF: "
              + faults.stream().distinct().limit(MAX_SHOWN).collect(Collectors.joining("; ")));
    }
  }

  /** Thrown if the layout engine reports a problem with the document or its style sheet. */
  static final class Failure extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private Failure(String message) {
      super(message);
    }
  }
}
