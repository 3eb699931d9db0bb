/** Tests of accounts and credentials. */
@NullMarked
package id.jejak.deploy.access;

import org.jspecify.annotations.NullMarked;
