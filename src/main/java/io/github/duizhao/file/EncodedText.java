package io.github.duizhao.file;

/**
 * A text and the encoding that it was decoded from.
 *
 * @param text without a byte order mark
 */
public record EncodedText(String text, Encoding encoding) {}
