package org.gigstation.registry.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gigstation.registry.problem.RegistryProblem;

/** Inflates a zip file into nothing, to see how far it would go before anything reads it. */
final class ZipLimits {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private ZipLimits() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it is no zip file or inflates beyond the limits */
    static void check(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            long bytes = 0;
            byte[] sink = new byte[64 * 1024];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(sink); read >= 0; read = zip.read(sink)) {
                    bytes += read;
                    if (bytes > MOST_BYTES) {
                        throw RegistryProblem.INFLATES_TOO_FAR.because("解压后超过 200 MB · inflates beyond 200 MB");
                    }
                }
                if (entries > MOST_ENTRIES) {
                    throw RegistryProblem.INFLATES_TOO_FAR.because("压缩包内超过 1000 个文件 · more than 1,000 entries");
                }
            }
            if (entries == 0) {
                throw notAWorkbook();
            }
        } catch (IOException e) {
            throw notAWorkbook();
        }
    }

    private static RuntimeException notAWorkbook() {
        return RegistryProblem.NOT_A_TABLE.because("不是有效的 .xlsx 工作簿 · not a valid .xlsx workbook");
    }
}
