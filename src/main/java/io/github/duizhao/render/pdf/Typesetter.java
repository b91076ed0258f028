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
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Sets an XHTML document as a PDF that meets PDF/UA-1 and PDF/A-2a. It fetches nothing but the
 * pictures it is given.
 */
final class Typesetter {
  private static final byte[] SRGB = SrgbProfile.bytes();

  static {
    XRLog.setLoggerImpl(new SilentLogger());
    XRLog.setLoggingEnabled(true);
  }

  private final PdfFonts fonts;
  private final PdfPictures pictures;
  private final List<String> faults = new ArrayList<>();

  Typesetter(PdfFonts fonts, PdfPictures pictures) {
    this.fonts = fonts;
    this.pictures = pictures;
  }

  /**
   * Sets the document.
   *
   * @throws IllegalStateException if the layout engine complains
   */
  byte[] set(Document document, String xmp, XmpModel properties) {
    try (PDDocument pdf = new PDDocument()) {
      ParsedFonts parsed = fonts.borrow();
      byte[] bytes = set(builder(document, pdf, parsed), pdf, xmp, properties);
      fonts.giveBack(parsed);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set the PDF", e);
    }
  }

  private byte[] set(PdfRendererBuilder builder, PDDocument pdf, String xmp, XmpModel properties)
      throws IOException {
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      refuseFaults();
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
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useUnicodeLineBreaker(new LineBreaker());
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
    builder.useColorProfile(SRGB);
    builder.withProducer(XmpModel.PRODUCER);
    builder.toStream(new ByteArrayOutputStream());
    builder.usePDDocument(pdf);
    parsed.register(builder, pdf);
    return builder;
  }

  private void listen(Diagnostic diagnostic) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      String cause = diagnostic.hasError() ? " " + diagnostic.getError() : "";
      faults.add(diagnostic.getLogMessageId() + ": " + diagnostic.getFormattedMessage() + cause);
    }
  }

  private void refuseFaults() {
    if (!faults.isEmpty()) {
      throw new IllegalStateException("cannot set the PDF: " + String.join("; ", faults));
    }
  }
}
