/** What can be asked about findings. The query side sees this much, and no table. */
@NullMarked
package id.jejak.projection.findings.view;

import org.jspecify.annotations.NullMarked;
