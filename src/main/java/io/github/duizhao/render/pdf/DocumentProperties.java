package io.github.duizhao.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Writes the document properties. They come only from the book, never from the clock or a random
 * number, so that the same book gives the same bytes.
 */
final class DocumentProperties {
  private DocumentProperties() {}

  static void apply(PDDocument pdf, String xmp, XmpModel properties) throws IOException {
    pdf.getDocumentInformation().setCreationDate(calendar(properties.created()));
    pdf.getDocumentInformation().setModificationDate(calendar(properties.modified()));
    PDMetadata packet = new PDMetadata(pdf);
    packet.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(packet);
    for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
      restore(intent);
    }
    pdf.setDocumentId((long) xmp.hashCode());
  }

  /**
   * Undoes a change of the color profile: the JDK, up to release 17, writes its signature into it.
   */
  private static void restore(PDOutputIntent intent) throws IOException {
    try (OutputStream out = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(SrgbProfile.bytes());
    }
  }

  private static Calendar calendar(String date) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(OffsetDateTime.parse(date).toInstant().toEpochMilli());
    return calendar;
  }
}
