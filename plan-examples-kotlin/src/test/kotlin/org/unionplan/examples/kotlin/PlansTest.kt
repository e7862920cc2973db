package org.unionplan.examples.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.unionplan.json.DocumentJson
import org.unionplan.plan.StrategicPlan

class PlansTest {

    @Test
    fun `is built, written and read`() {
        val json = DocumentJson.standard()

        assertEquals(smallPlan(), json.read(json.write(smallPlan()), StrategicPlan::class.java))
        assertEquals("Plan", heading(smallPlan()))
    }

    @Test
    fun `reports errors`() {
        val blank = StrategicPlan.builder().from(smallPlan()).title(" ").build()

        assertEquals(listOf("/title: The text is blank."), errors(blank))
    }

    /** The compiler knows from the packages of the library that nothing takes or is null. */
    @Test
    fun `null does not compile`(@TempDir folder: Path) {
        val (sound, _) = compile(folder, "\"plan\"")
        val (broken, output) = compile(folder, "null")

        assertEquals(ExitCode.OK, sound)
        assertEquals(ExitCode.COMPILATION_ERROR, broken)
        assertTrue(output.contains("null", ignoreCase = true), output)
    }

    private fun compile(folder: Path, id: String): Pair<ExitCode, String> {
        val source = folder.resolve("Host.kt")
        source.writeText(
            """
            import org.unionplan.json.DocumentJson
            import org.unionplan.plan.StrategicPlan
            fun read(text: String) = DocumentJson.standard().read(text, StrategicPlan::class.java)
            val plan = read($id)
            """.trimIndent(),
        )
        val output = ByteArrayOutputStream()
        val code = K2JVMCompiler().exec(
            PrintStream(output, true, Charsets.UTF_8),
            "-no-reflect",
            "-classpath", System.getProperty("java.class.path"),
            "-d", folder.resolve("classes").toString(),
            source.toString(),
        )
        return code to output.toString(Charsets.UTF_8)
    }
}
