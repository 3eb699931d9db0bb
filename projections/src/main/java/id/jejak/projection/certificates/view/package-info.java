/** The question whether a certificate is valid. Query-side asks here. */
@NullMarked
package id.jejak.projection.certificates.view;

import org.jspecify.annotations.NullMarked;
