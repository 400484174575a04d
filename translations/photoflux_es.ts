<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlbumQuestions</name>
    <message>
        <source>Rename the album</source>
        <translation>Cambiar el nombre del álbum</translation>
    </message>
    <message>
        <source>Keep this search as an album</source>
        <translation>Guardar esta búsqueda como álbum</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Álbum nuevo</translation>
    </message>
    <message>
        <source>It shows what “%1” finds, now and later.</source>
        <translation>Muestra lo que «%1» encuentra, ahora y más adelante.</translation>
    </message>
    <message>
        <source>Remove the album %1?</source>
        <translation>¿Quitar el álbum %1?</translation>
    </message>
    <message>
        <source>Its photos stay in the library.</source>
        <translation>Sus fotos se quedan en la biblioteca.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete what is in the trash for good?</source>
        <translation>¿Borrar para siempre lo que hay en la papelera?</translation>
    </message>
    <message>
        <source>Copies in the library are deleted and cannot be brought back. Files that were left where they lay stay there.</source>
        <translation>Las copias en la biblioteca se borran y no se pueden recuperar. Los archivos que se dejaron en su sitio se quedan allí.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>AlbumSheet</name>
    <message numerus="yes">
        <source>Add %n photo(s) to an album</source>
        <translation>
            <numerusform>Añadir %n foto a un álbum</numerusform>
            <numerusform>Añadir %n fotos a un álbum</numerusform>
        </translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Álbum nuevo</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>A new name makes a new album</source>
        <translation>Un nombre nuevo crea un álbum nuevo</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the album</source>
        <translation>Crear el álbum</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Restoring a backup: %1 %</source>
        <translation>Restaurando una copia de seguridad: %1 %</translation>
    </message>
    <message>
        <source>Backing up the library: %1 %</source>
        <translation>Haciendo la copia de seguridad de la biblioteca: %1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Photos, pictures, ratings, albums and edits are copied to a folder of yours, best on another disk. Only what is new is copied. Of photos that were left where they lay, the files are not.</source>
        <translation>Fotos, imágenes, valoraciones, álbumes y ediciones se copian en una carpeta tuya, mejor en otro disco. Solo se copia lo nuevo. De las fotos que se dejaron en su sitio no se copian los archivos.</translation>
    </message>
    <message>
        <source>There is no backup in this folder yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad en esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>The last one: %1, %n file(s), %2.</source>
        <translation>
            <numerusform>La última: %1, %n archivo, %2.</numerusform>
            <numerusform>La última: %1, %n archivos, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made by themselves</source>
        <translation>Hechas automáticamente</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Cuántas se conservan</translation>
    </message>
    <message>
        <source>Backups are kept in</source>
        <translation>Las copias de seguridad se guardan en</translation>
    </message>
    <message>
        <source>No folder was chosen</source>
        <translation>No se ha elegido carpeta</translation>
    </message>
    <message>
        <source>The library is in %1 again.</source>
        <translation>La biblioteca está de nuevo en %1.</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>Cambiar carpeta</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Dónde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una ahora</translation>
    </message>
    <message>
        <source>Open the restored library</source>
        <translation>Abrir la biblioteca restaurada</translation>
    </message>
    <message>
        <source>Restore the backup of</source>
        <translation>Restaurar la copia de seguridad de</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n file(s)</source>
        <translation>
            <numerusform>%1 · %n archivo</numerusform>
            <numerusform>%1 · %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Into a new, empty folder: the library that is open stays as it is</source>
        <translation>En una carpeta nueva y vacía: la biblioteca abierta se queda como está</translation>
    </message>
    <message>
        <source>An empty folder for the restored library</source>
        <translation>Una carpeta vacía para la biblioteca restaurada</translation>
    </message>
</context>
<context>
    <name>BatchBanner</name>
    <message>
        <source>Pasting the edit</source>
        <translation>Pegando la edición</translation>
    </message>
    <message>
        <source>Going back to the originals</source>
        <translation>Volviendo a los originales</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Photos that are done stay so</source>
        <translation>Las fotos que ya están hechas se quedan así</translation>
    </message>
</context>
<context>
    <name>BatchProblems</name>
    <message numerus="yes">
        <source>%n photo(s) stayed as they were</source>
        <translation>
            <numerusform>%n foto se quedó como estaba</numerusform>
            <numerusform>%n fotos se quedaron como estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Lo que falló</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>photoflux bench [options]   how fast this machine is

  --model NAME|PATH   what is measured (default: mini)
  --size WxH, --steps N, --memory GB   as for generate
  --json              the report as one JSON object

Each device makes one picture with a cold engine and three with a warm one, in every precision that suits it.
The difference is that of the finished picture from the first line&apos;s, on the same seed.</source>
        <translation>photoflux bench [opciones]   la velocidad de este equipo

  --model NOMBRE|RUTA   qué se mide (por defecto: mini)
  --size AxH, --steps N, --memory GB   como en generate
  --json                el informe como un objeto JSON

Cada dispositivo hace una imagen con el motor frío y tres con el motor caliente, en cada precisión que le conviene.
La diferencia es la de la imagen terminada respecto a la de la primera línea, con la misma semilla.</translation>
    </message>
    <message>
        <source>the engine did not answer</source>
        <translation>el motor no respondió</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>first (s)</source>
        <translation>primera (s)</translation>
    </message>
    <message>
        <source>warm (s)</source>
        <translation>siguiente (s)</translation>
    </message>
    <message>
        <source>step (s)</source>
        <translation>paso (s)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>%1 in %2 could not be measured</source>
        <translation>no se pudo medir %1 en %2</translation>
    </message>
    <message>
        <source>nothing could be measured</source>
        <translation>no se pudo medir nada</translation>
    </message>
</context>
<context>
    <name>ChannelCurve</name>
    <message>
        <source>Curve: %1</source>
        <translation>Curva: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Point %1 of %2: %3 becomes %4</source>
        <translation>Punto %1 de %2: %3 pasa a %4</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>there is no command &quot;%1&quot;; &quot;photoflux help&quot; lists them</source>
        <translation>no existe la orden «%1»; «photoflux help» las enumera</translation>
    </message>
    <message>
        <source>PhotoFlux makes pictures from sentences, on this machine.

  photoflux generate &quot;PROMPT&quot;     make pictures
  photoflux edit PHOTO --out FILE a copy of a photo, cropped, lighter, in another style …
  photoflux metadata show FILE    what a picture says about itself
  photoflux metadata strip FILE   remove that, but not the mark of generated pictures
  photoflux library import PATH   photos into the library; also list, search, show, album, trash …
  photoflux dataset check FOLDER  which photos are fit to train a personal model on, and why
  photoflux dataset make FOLDER   make a data set of them
  photoflux train --photos FOLDER train a personal model on photos of a subject
  photoflux lora info FILE        what a LoRA holds, and whether it works; also convert, merge, resize
  photoflux models                the models that are here or can be fetched
  photoflux bench                 how fast this machine is, in each precision
  photoflux doctor                what was found, what is missing, what this machine can run
  photoflux version

Each command explains its options with --help and writes one JSON event a line with --json.</source>
        <translation>PhotoFlux crea imágenes a partir de frases, en esta máquina.

  photoflux generate &quot;DESCRIPCIÓN&quot;   crear imágenes
  photoflux edit FOTO --out ARCHIVO  una copia de una foto, recortada, más clara, en otro estilo…
  photoflux metadata show ARCHIVO    lo que una imagen dice de sí misma
  photoflux metadata strip ARCHIVO   quitarlo, pero no la marca de imagen generada
  photoflux library import RUTA      fotos a la biblioteca; también list, search, show, album, trash…
  photoflux dataset check CARPETA    qué fotos sirven para entrenar un modelo personal, y por qué
  photoflux dataset make CARPETA     crear con ellas un conjunto de datos
  photoflux train --photos CARPETA   entrenar un modelo personal con fotos de un sujeto
  photoflux lora info ARCHIVO        qué contiene un LoRA y si funciona; también convert, merge, resize
  photoflux models                   los modelos que están aquí o se pueden descargar
  photoflux bench                    la velocidad de este equipo, en cada precisión
  photoflux doctor                   qué se encontró, qué falta, qué puede hacer esta máquina
  photoflux version

Cada orden explica sus opciones con --help y escribe un evento JSON por línea con --json.</translation>
    </message>
</context>
<context>
    <name>ColourGroup</name>
    <message>
        <source>This photo has the colours of another one.</source>
        <translation>Esta foto tiene los colores de otra.</translation>
    </message>
    <message>
        <source>Choose a photo whose colours this one shall have.</source>
        <translation>Elige una foto cuyos colores deba tener esta.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>Otra foto…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Take the colours away</source>
        <translation>Quitar los colores</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>quedan %1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo la descripción</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Developing the picture</source>
        <translation>Revelando la imagen</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-finished was kept.</source>
        <translation>Cancelado; no quedó nada a medias.</translation>
    </message>
    <message>
        <source>the output could not be written (%1); pictures that were made are kept</source>
        <translation>no se pudo escribir la salida (%1); las imágenes hechas se conservan</translation>
    </message>
</context>
<context>
    <name>CropGroup</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Crop it</source>
        <translation>Recortarla</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Flip: left and right change places</source>
        <translation>Voltear: izquierda y derecha se intercambian</translation>
    </message>
    <message>
        <source>Upright or lying</source>
        <translation>Vertical u horizontal</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Draw along what is to be level</source>
        <translation>Dibuja a lo largo de lo que debe quedar horizontal</translation>
    </message>
    <message>
        <source>Straighten by a line</source>
        <translation>Enderezar con una línea</translation>
    </message>
    <message>
        <source>Vertical perspective</source>
        <translation>Perspectiva vertical</translation>
    </message>
    <message>
        <source>Makes lines upright that lean towards each other.</source>
        <translation>Pone derechas las líneas que se inclinan una hacia otra.</translation>
    </message>
    <message>
        <source>Horizontal perspective</source>
        <translation>Perspectiva horizontal</translation>
    </message>
</context>
<context>
    <name>CropOverlay</name>
    <message>
        <source>Top left corner of the crop</source>
        <translation>Esquina superior izquierda del recorte</translation>
    </message>
    <message>
        <source>Top edge of the crop</source>
        <translation>Borde superior del recorte</translation>
    </message>
    <message>
        <source>Top right corner of the crop</source>
        <translation>Esquina superior derecha del recorte</translation>
    </message>
    <message>
        <source>Right edge of the crop</source>
        <translation>Borde derecho del recorte</translation>
    </message>
    <message>
        <source>Bottom right corner of the crop</source>
        <translation>Esquina inferior derecha del recorte</translation>
    </message>
    <message>
        <source>Bottom edge of the crop</source>
        <translation>Borde inferior del recorte</translation>
    </message>
    <message>
        <source>Bottom left corner of the crop</source>
        <translation>Esquina inferior izquierda del recorte</translation>
    </message>
    <message>
        <source>Left edge of the crop</source>
        <translation>Borde izquierdo del recorte</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>CurveGroup</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Straight again</source>
        <translation>Recta otra vez</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>No se midió nada.</translation>
    </message>
    <message>
        <source>Measured first before anything is learned, then all along.</source>
        <translation>Se mide primero antes de aprender nada y después durante todo el entrenamiento.</translation>
    </message>
    <message>
        <source>Likeness %1 at step %2, %3 at first; variety %4.</source>
        <translation>Parecido %1 en el paso %2, %3 al principio; variedad %4.</translation>
    </message>
    <message>
        <source>Likeness to held-out photos</source>
        <translation>Parecido con las fotos reservadas</translation>
    </message>
    <message>
        <source>Likeness to the photos</source>
        <translation>Parecido con las fotos</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>variety</source>
        <translation>variedad</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Más alto es mejor.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>dataset make needs --%1; &quot;photoflux dataset --help&quot; shows how</source>
        <translation>dataset make necesita --%1; «photoflux dataset --help» muestra cómo</translation>
    </message>
    <message>
        <source>--captions can be files or compose, not &quot;%1&quot;</source>
        <translation>--captions puede ser files o compose, no «%1»</translation>
    </message>
    <message numerus="yes">
        <source>that needs %n word(s) behind it; &quot;photoflux dataset --help&quot; shows which</source>
        <translation>
            <numerusform>esa orden necesita %n argumento; «photoflux dataset --help» muestra cuál</numerusform>
            <numerusform>esa orden necesita %n argumentos; «photoflux dataset --help» muestra cuáles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 photos of &quot;%3 %4&quot;</source>
        <translation>%1  %2 fotos de «%3 %4»</translation>
    </message>
    <message>
        <source>Consent was given on %1: %2</source>
        <translation>El consentimiento se dio el %1: %2</translation>
    </message>
    <message>
        <source>%1 is deleted; the photos stay</source>
        <translation>se ha borrado %1; las fotos se conservan</translation>
    </message>
    <message>
        <source>&quot;dataset&quot; knows no &quot;%1&quot;; &quot;photoflux dataset --help&quot; shows what</source>
        <translation>«dataset» no tiene la orden «%1»; «photoflux dataset --help» muestra cuáles hay</translation>
    </message>
    <message>
        <source>a FOLDER with photos is missing; &quot;photoflux dataset --help&quot; shows how</source>
        <translation>falta una CARPETA con fotos; «photoflux dataset --help» muestra cómo</translation>
    </message>
    <message>
        <source>there are no photos in %1</source>
        <translation>no hay fotos en %1</translation>
    </message>
    <message>
        <source>--%1 names %2, which is none of the photos</source>
        <translation>--%1 indica %2, que no es ninguna de las fotos</translation>
    </message>
    <message>
        <source>Checking photo %1 of %2 · %3</source>
        <translation>Comprobando la foto %1 de %2 · %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>%1 of %2 photos are kept</source>
        <translation>se conservan %1 de %2 fotos</translation>
    </message>
    <message>
        <source>photoflux dataset check FOLDER|FILE…   what is wrong with photos, and which make the best set
photoflux dataset make FOLDER|FILE… --name NAME --trigger WORD --class WORD
                                       keep that set, with crops and captions, for training
photoflux dataset list                 the data sets that there are
photoflux dataset show NAME            its photos and their captions
photoflux dataset caption NAME PHOTO &quot;TEXT&quot;   another caption for one of its photos
photoflux dataset remove NAME          delete it with its consent, previews, caches and trained models;
                                       the photos stay

  --from-library QUERY, --album NAME   photos of the library instead of files (check, make)
  --person          a person is the subject: one face in each photo, and consent
  --consent         that person agreed (make; asked for when --class is a person, too):
                    %1
  --resolution N    side of the square that photos are trained at (default: 512)
  --keep FILE       overrule the choice; may come several times, as --leave FILE
  --trigger WORD    a new word that will call the subject, --class WORD what it is (dog, woman, cup)
  --captions files|compose   from text files beside the photos, or composed (the default)

All take --json. Photos are read where they lie and never changed.</source>
        <translation>photoflux dataset check CARPETA|ARCHIVO…   qué problemas tienen las fotos y cuáles forman el mejor conjunto
photoflux dataset make CARPETA|ARCHIVO… --name NOMBRE --trigger PALABRA --class PALABRA
                                           guardar ese conjunto, con recortes y leyendas, para entrenar
photoflux dataset list                     los conjuntos de datos que hay
photoflux dataset show NOMBRE              sus fotos y las leyendas de estas
photoflux dataset caption NOMBRE FOTO &quot;TEXTO&quot;   otra leyenda para una de sus fotos
photoflux dataset remove NOMBRE            borrarlo con su consentimiento, vistas previas, cachés y modelos
                                           entrenados; las fotos se conservan

  --from-library BÚSQUEDA, --album NOMBRE   fotos de la biblioteca en vez de archivos (check, make)
  --person            el sujeto es una persona: una cara en cada foto, y consentimiento
  --consent           esa persona está de acuerdo (make; también se pide cuando --class es una persona):
                      %1
  --resolution N      lado del cuadrado con el que se entrenan las fotos (por defecto: 512)
  --keep ARCHIVO      cambia la elección; puede repetirse, igual que --leave ARCHIVO
  --trigger PALABRA   una palabra nueva que llamará al sujeto; --class PALABRA, qué es (perro, mujer, taza)
  --captions files|compose   de archivos de texto junto a las fotos, o compuestas (por defecto)

Todas admiten --json. Las fotos se leen donde están y nunca se modifican.</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;</source>
        <translation>--%1 puede ser %2, no «%3»</translation>
    </message>
    <message>
        <source>Makes pictures from sentences, on this computer.</source>
        <translation>Crea imágenes a partir de frases, en este ordenador.</translation>
    </message>
    <message>
        <source>Folder of the catalogue, the queue and the settings.</source>
        <translation>Carpeta del catálogo, la cola y los ajustes.</translation>
    </message>
    <message>
        <source>The engine&apos;s program; usually photoflux-worker beside this one.</source>
        <translation>El programa del motor; normalmente photoflux-worker, junto a este.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast, for this run.</source>
        <translation>system, light, dark o contrast, solo esta vez.</translation>
    </message>
    <message>
        <source>en, es or zh_CN, for this run.</source>
        <translation>en, es o zh_CN, solo esta vez.</translation>
    </message>
    <message>
        <source>100 to 200, for this run.</source>
        <translation>De 100 a 200, solo esta vez.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Tamaño de la ventana.</translation>
    </message>
    <message>
        <source>Write the window to a PNG file once it has settled, then end.</source>
        <translation>Guardar la ventana en un archivo PNG cuando esté lista y terminar.</translation>
    </message>
    <message>
        <source>unexpected &quot;%1&quot;; see --help</source>
        <translation>no se esperaba «%1»; consulta --help</translation>
    </message>
    <message>
        <source>--text-size is a number from 100 to 200</source>
        <translation>--text-size es un número de 100 a 200</translation>
    </message>
    <message>
        <source>--size is at least 1024x700</source>
        <translation>--size es como mínimo 1024x700</translation>
    </message>
    <message>
        <source>Photo to be opened in the editor; it comes into the library in its place.</source>
        <translation>Foto que se abre en el editor; entra en la biblioteca sin moverse de su sitio.</translation>
    </message>
    <message>
        <source>What of the editor is opened: a group of its inspector, a tool, zoom or split.</source>
        <translation>Qué se abre del editor: un grupo de su inspector, una herramienta, el zoom o la división.</translation>
    </message>
    <message>
        <source>What to show first: library, people, editor, generate, train, models, settings or shortcuts.</source>
        <translation>Qué mostrar primero: library, people, editor, generate, train, models, settings o shortcuts.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>the engine did not answer within a minute</source>
        <translation>el motor no respondió en un minuto</translation>
    </message>
    <message>
        <source>the engine works, with LibTorch %1</source>
        <translation>el motor funciona, con LibTorch %1</translation>
    </message>
    <message>
        <source>threads in use: %1</source>
        <translation>hilos en uso: %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 (--device %2), %3 GB, %4 GB free</source>
        <translation>%1 (--device %2), %3 GB, %4 GB libres</translation>
    </message>
    <message>
        <source>none that this LibTorch can use: pictures are made on the processor</source>
        <translation>ninguno que esta LibTorch pueda usar: las imágenes se crean en el procesador</translation>
    </message>
    <message>
        <source>PhotoFlux Mini: yes. </source>
        <translation>PhotoFlux Mini: sí. </translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: yes, on the accelerator.</source>
        <translation>FLUX.1 en 16 bits: sí, en el acelerador.</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: yes, slowly, on the processor.</source>
        <translation>FLUX.1 en 16 bits: sí, despacio, en el procesador.</translation>
    </message>
    <message>
        <source>FLUX.1 in 16 bits: no, it needs about %1 GB of memory.</source>
        <translation>FLUX.1 en 16 bits: no, necesita unos %1 GB de memoria.</translation>
    </message>
    <message>
        <source>%1: %2 million parameters, %3x%3 pixels, %4 steps, licence %5</source>
        <translation>%1: %2 millones de parámetros, %3x%3 píxeles, %4 pasos, licencia %5</translation>
    </message>
    <message>
        <source>%1 was not checked, because the engine does not run</source>
        <translation>%1 no se comprobó porque el motor no funciona</translation>
    </message>
    <message>
        <source>photoflux-desktop is not installed beside this program</source>
        <translation>photoflux-desktop no está instalado junto a este programa</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>none: the window cannot open here, commands work</source>
        <translation>ninguna: la ventana no se puede abrir aquí, las órdenes funcionan</translation>
    </message>
    <message>
        <source>photoflux doctor [--json]   what was found, what is missing, what this machine can run; exit 3 when
                            something is missing without which no picture can be made</source>
        <translation>photoflux doctor [--json]   qué se encontró, qué falta, qué puede hacer esta máquina; sale con 3 cuando
                            falta algo sin lo que no se puede crear ninguna imagen</translation>
    </message>
    <message>
        <source>doctor takes no &quot;%1&quot;</source>
        <translation>doctor no admite «%1»</translation>
    </message>
    <message>
        <source>Everything that is needed is here.</source>
        <translation>Todo lo necesario está aquí.</translation>
    </message>
    <message>
        <source>Something essential is missing (✗).</source>
        <translation>Falta algo esencial (✗).</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1: checking what is here, %2 of %3</source>
        <translation>%1: comprobando lo que ya está aquí, %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2; trying again in %3</source>
        <translation>%1: %2; nuevo intento en %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>, %1 a second</source>
        <translation>, %1 por segundo</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, quedan %1</translation>
    </message>
    <message>
        <source>%1 is under the %2. %3 Read it at %4, then give the command again with --accept-licence</source>
        <translation>%1 está bajo la licencia %2. %3 Léela en %4 y repite la orden con --accept-licence</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ya está aquí.</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept: the same command goes on.</source>
        <translation>Detenido. Lo que ha llegado se conserva: la misma orden lo continúa.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 está listo.</translation>
    </message>
</context>
<context>
    <name>DownloadText</name>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>waiting to be fetched</source>
        <translation>en espera de descarga</translation>
    </message>
    <message>
        <source>asking the hub</source>
        <translation>consultando el servidor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>checking what is here</source>
        <translation>comprobando lo que hay</translation>
    </message>
    <message>
        <source>trying again</source>
        <translation>se vuelve a intentar</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>under 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-finished was kept.</source>
        <translation>Cancelado; no quedó nada a medias.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled; %n picture(s) that were finished are kept.</source>
        <translation>
            <numerusform>Cancelado; se conserva %n imagen ya terminada.</numerusform>
            <numerusform>Cancelado; se conservan %n imágenes ya terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a number, not &quot;%2&quot;</source>
        <translation>--%1 necesita un número, no «%2»</translation>
    </message>
    <message>
        <source>--%1 needs %2 numbers with commas between them, not &quot;%3&quot;</source>
        <translation>--%1 necesita %2 números separados por comas, no «%3»</translation>
    </message>
    <message>
        <source>--ratio needs two numbers such as 3:2, not &quot;%1&quot;</source>
        <translation>--ratio necesita dos números como 3:2, no «%1»</translation>
    </message>
    <message>
        <source>the strength of --%1 can be 0 to 1, not %2</source>
        <translation>la intensidad de --%1 puede ser de 0 a 1, no %2</translation>
    </message>
    <message>
        <source>--rotate can be 90, 180, 270 or -90; smaller angles are --straighten</source>
        <translation>--rotate puede ser 90, 180, 270 o -90; para ángulos menores está --straighten</translation>
    </message>
    <message>
        <source>--crop and --ratio cannot go together</source>
        <translation>--crop y --ratio no pueden ir juntos</translation>
    </message>
    <message>
        <source>there is no filter &quot;%1&quot;; &quot;photoflux edit --list-filters&quot; lists them</source>
        <translation>no hay ningún filtro «%1»; «photoflux edit --list-filters» los muestra</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 puede ser %2, no «%3»</translation>
    </message>
    <message>
        <source>--size needs pixels of the longest side, or WIDTHxHEIGHT, not &quot;%1&quot;</source>
        <translation>--size necesita los píxeles del lado más largo, o ANCHOxALTO, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--preset can be full, web, small, print or archive, not &quot;%1&quot;</source>
        <translation>--preset puede ser full, web, small, print o archive, no «%1»</translation>
    </message>
    <message>
        <source>--out %1 has no suffix that pictures are saved with; use .jpg, .png, .tif or .webp, or end it with / for a folder</source>
        <translation>--out %1 no tiene ninguna extensión con la que se guarden imágenes; usa .jpg, .png, .tif o .webp, o termínalo con / si es una carpeta</translation>
    </message>
    <message>
        <source>--format goes with a folder; a file&apos;s suffix says it</source>
        <translation>--format va con una carpeta; en un archivo lo dice la extensión</translation>
    </message>
    <message>
        <source>%1 is the original, which is never changed; choose another name</source>
        <translation>%1 es el original, que nunca se modifica; elige otro nombre</translation>
    </message>
    <message>
        <source>edit needs a photo; &quot;photoflux edit --help&quot; shows how</source>
        <translation>edit necesita una foto; «photoflux edit --help» muestra cómo</translation>
    </message>
    <message>
        <source>edit needs --out FILE, --out FOLDER/ or --save-recipe FILE</source>
        <translation>edit necesita --out ARCHIVO, --out CARPETA/ o --save-recipe ARCHIVO</translation>
    </message>
    <message>
        <source>several photos need a folder: end --out with /</source>
        <translation>varias fotos necesitan una carpeta: termina --out con /</translation>
    </message>
    <message>
        <source>photoflux edit PHOTO… [options] --out FILE|FOLDER/    a copy of photos as they are edited; the photos stay as they are
photoflux edit --list-filters

  --crop X,Y,WIDTH,HEIGHT   shares of the straightened picture, 0 to 1; or --ratio 3:2 around the middle
  --rotate 90|180|270       clockwise; --flip: left and right change places
  --straighten DEGREES      -45 to 45, clockwise; --vertical and --horizontal: perspective, -1 to 1
  --exposure STOPS          -5 to 5
  --brightness --contrast --highlights --shadows --whites --blacks --saturation --vibrance --temperature --tint
  --vignette N              -1 to 1 each
  --curve &quot;0,0 0.5,0.6 1,1&quot; points of the tone curve; also --curve-red, --curve-green, --curve-blue
  --sharpen N               0 to 3; --sharpen-radius: thousandths of the longest side (default: 0.4)
  --noise-luminance N       0 to 1; --noise-colour N, --grain N
  --spot X,Y,RADIUS,FROM_X,FROM_Y   cover a spot with what lies elsewhere; may come several times
  --colours-from PHOTO[:STRENGTH]   the colours of another photo
  --style NAME[:STRENGTH]   a filter, strength 0 to 1
  --recipe FILE             an edit that was saved; other options change it
  --save-recipe FILE        save this edit

  --out FILE|FOLDER/        .jpg, .png, .tif, .webp; a folder takes several photos and replaces nothing there
  --preset NAME             full, web, small, print, archive; options below change it
  --format F                jpeg, png, tiff, webp, in a folder
  --size N|WxH              at most N pixels a side, or exactly so many
  --quality N               1 to 100 (default: 92); --bits 16: PNG and TIFF
  --profile P               srgb, display-p3, adobe-rgb
  --metadata M              all, no-place (default), none; the mark of generated pictures always stays
  --quiet, --json

The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory or
disk, 130 cancelled (Ctrl-C; twice to end at once).</source>
        <translation>photoflux edit FOTO… [opciones] --out ARCHIVO|CARPETA/    una copia de las fotos tal como se editan; las fotos no cambian
photoflux edit --list-filters

  --crop X,Y,ANCHO,ALTO     partes de la imagen enderezada, de 0 a 1; o --ratio 3:2 alrededor del centro
  --rotate 90|180|270       en el sentido del reloj; --flip: izquierda y derecha se intercambian
  --straighten GRADOS       de -45 a 45, en el sentido del reloj; --vertical y --horizontal: perspectiva, de -1 a 1
  --exposure PASOS          de -5 a 5
  --brightness --contrast --highlights --shadows --whites --blacks --saturation --vibrance --temperature --tint
  --vignette N              de -1 a 1 cada una
  --curve &quot;0,0 0.5,0.6 1,1&quot; puntos de la curva de tono; también --curve-red, --curve-green, --curve-blue
  --sharpen N               de 0 a 3; --sharpen-radius: milésimas del lado más largo (por defecto: 0.4)
  --noise-luminance N       de 0 a 1; --noise-colour N, --grain N
  --spot X,Y,RADIO,DE_X,DE_Y   cubre una mancha con lo que hay en otro sitio; puede repetirse
  --colours-from FOTO[:INTENSIDAD]   los colores de otra foto
  --style NOMBRE[:INTENSIDAD]   un filtro, intensidad de 0 a 1
  --recipe ARCHIVO          una edición guardada; otras opciones la cambian
  --save-recipe ARCHIVO     guardar esta edición

  --out ARCHIVO|CARPETA/    .jpg, .png, .tif, .webp; una carpeta admite varias fotos y no reemplaza nada en ella
  --preset NOMBRE           full, web, small, print, archive; las opciones de abajo lo cambian
  --format F                jpeg, png, tiff, webp, en una carpeta
  --size N|WxH              como mucho N píxeles por lado, o exactamente esos
  --quality N               de 1 a 100 (por defecto: 92); --bits 16: PNG y TIFF
  --profile P               srgb, display-p3, adobe-rgb
  --metadata M              all, no-place (por defecto), none; la marca de imagen generada siempre se queda
  --quiet, --json

La ruta de cada imagen va a stdout. Códigos de salida: 0 hecho, 2 uso incorrecto, 3 entrada incorrecta, 4 falta
memoria o disco, 130 cancelado (Ctrl-C; dos veces para terminar en el acto).</translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>Nothing is copied yet: copy the edit of a photo first</source>
        <translation>Aún no hay nada copiado: copia primero la edición de una foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have the edit now</source>
        <translation>
            <numerusform>%n foto tiene ahora la edición</numerusform>
            <numerusform>%n fotos tienen ahora la edición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are as they were taken</source>
        <translation>
            <numerusform>%n foto está como se tomó</numerusform>
            <numerusform>%n fotos están como se tomaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are as they were before</source>
        <translation>
            <numerusform>%n foto está como antes</numerusform>
            <numerusform>%n fotos están como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) exported</source>
        <translation>
            <numerusform>%n foto exportada</numerusform>
            <numerusform>%n fotos exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The edit is copied</source>
        <translation>La edición está copiada</translation>
    </message>
    <message>
        <source>This photo has no edit that could be copied</source>
        <translation>Esta foto no tiene ninguna edición que se pueda copiar</translation>
    </message>
    <message numerus="yes">
        <source>What is pasted onto %n photo(s)</source>
        <translation>
            <numerusform>Qué se pega en %n foto</numerusform>
            <numerusform>Qué se pega en %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Folder for the exported photos</source>
        <translation>Carpeta para las fotos exportadas</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the library; everything is kept</source>
        <translation>Volver a la biblioteca; todo se conserva</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Before: hold to see the photo without the edit</source>
        <translation>Antes: mantén pulsado para ver la foto sin la edición</translation>
    </message>
    <message>
        <source>Before and after side by side</source>
        <translation>Antes y después, lado a lado</translation>
    </message>
    <message>
        <source>Copy the edit…</source>
        <translation>Copiar la edición…</translation>
    </message>
    <message>
        <source>Paste the edit</source>
        <translation>Pegar la edición</translation>
    </message>
    <message>
        <source>Back to the original; can be undone</source>
        <translation>Volver al original; se puede deshacer</translation>
    </message>
</context>
<context>
    <name>EditorCanvas</name>
    <message>
        <source>%1 × %2 pixels, shown at %3 %</source>
        <translation>%1 × %2 píxeles, mostrados al %3 %</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before | After</source>
        <translation>Antes | Después</translation>
    </message>
</context>
<context>
    <name>EditorProblem</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 no se puede abrir</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La foto</translation>
    </message>
    <message>
        <source>No photo is open</source>
        <translation>No hay ninguna foto abierta</translation>
    </message>
    <message>
        <source>Choose one in the library, then Edit.</source>
        <translation>Elige una en la biblioteca y pulsa Editar.</translation>
    </message>
    <message>
        <source>Where its disk is not connected, connect it and try again. What was done to the photo is kept in any case.</source>
        <translation>Si su disco no está conectado, conéctalo e inténtalo de nuevo. Lo que se hizo con la foto se conserva en cualquier caso.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>The edit is copied</source>
        <translation>La edición está copiada</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportada como %1</translation>
    </message>
    <message>
        <source>The edit is pasted</source>
        <translation>La edición está pegada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>Cambiar el estilo con IA</translation>
    </message>
    <message>
        <source>The photo as it is now becomes what new pictures start from.</source>
        <translation>La foto tal como está ahora será el punto de partida de imágenes nuevas.</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Cambiar el nombre de la versión</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Folder for the exported photo</source>
        <translation>Carpeta para la foto exportada</translation>
    </message>
    <message>
        <source>Photo whose colours are taken</source>
        <translation>Foto de la que se toman los colores</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
</context>
<context>
    <name>EditorStrip</name>
    <message>
        <source>Photos before and after</source>
        <translation>Fotos anteriores y siguientes</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the edit…</source>
        <translation>Pegar la edición…</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Your photos live here</source>
        <translation>Tus fotos viven aquí</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Drop photos or folders here, or press Import. They stay on this computer, and the originals are never changed. Pictures that you make appear here, too.</source>
        <translation>Suelta fotos o carpetas aquí, o pulsa Importar. Se quedan en este ordenador y los originales nunca se modifican. Las imágenes que crees aparecen también aquí.</translation>
    </message>
    <message>
        <source>What you delete waits here until you empty the trash.</source>
        <translation>Lo que borras espera aquí hasta que vacíes la papelera.</translation>
    </message>
    <message>
        <source>No photo or picture fits what you asked for. Look for less, or show everything again.</source>
        <translation>Ninguna foto ni imagen coincide con lo que pediste. Pide menos o vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>Importar fotos</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>No se pudo leer la biblioteca</translation>
    </message>
    <message>
        <source>Nothing is lost: your photos are where they were. Where the library lies on another disk, connect it and try again; otherwise bring back a backup.</source>
        <translation>No se ha perdido nada: tus fotos están donde estaban. Si la biblioteca está en otro disco, conéctalo e inténtalo de nuevo; si no, recupera una copia de seguridad.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>a fox on a green background</source>
        <translation>un zorro sobre fondo verde</translation>
    </message>
    <message>
        <source>a rocket on a blue background</source>
        <translation>un cohete sobre fondo azul</translation>
    </message>
    <message>
        <source>a sunflower on a cream background</source>
        <translation>un girasol sobre fondo crema</translation>
    </message>
    <message>
        <source>Say what you want to see</source>
        <translation>Di lo que quieres ver</translation>
    </message>
    <message>
        <source>Write a sentence on the right and press Generate, or start with one of these. Everything happens on this computer.</source>
        <translation>Escribe una frase a la derecha y pulsa Generar, o empieza con una de estas. Todo ocurre en este ordenador.</translation>
    </message>
    <message>
        <source>Write this prompt and make the picture</source>
        <translation>Escribir esta descripción y crear la imagen</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This cannot be done</source>
        <translation>No se puede hacer</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Un archivo está dañado</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written</source>
        <translation>El disco está lleno o no se puede escribir en él</translation>
    </message>
    <message>
        <source>The network does not answer</source>
        <translation>La red no responde</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The engine does not start, so the queue waits</source>
        <translation>El motor no arranca, así que la cola espera</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>shown right everywhere</source>
        <translation>se ve bien en todas partes</translation>
    </message>
    <message>
        <source>for new screens and phones</source>
        <translation>para pantallas y móviles nuevos</translation>
    </message>
    <message>
        <source>for print shops that ask for it</source>
        <translation>para imprentas que lo pidan</translation>
    </message>
    <message>
        <source>All but the place</source>
        <translation>Todo menos el lugar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>16 bits a colour</source>
        <translation>16 bits por color</translation>
    </message>
    <message>
        <source>Longest side</source>
        <translation>Lado más largo</translation>
    </message>
    <message>
        <source>0: all pixels there are</source>
        <translation>0: todos los píxeles que hay</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>What the photo says of itself</source>
        <translation>Lo que la foto dice de sí misma</translation>
    </message>
    <message>
        <source>Folder that the file goes into</source>
        <translation>Carpeta en la que se guarda el archivo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>Export %n photo(s)</source>
        <translation>
            <numerusform>Exportar %n foto</numerusform>
            <numerusform>Exportar %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceBoxes</name>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Enter gives a name, Delete says that it is somebody else</source>
        <translation>Intro pone un nombre, Supr dice que es otra persona</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>Poner un nombre…</translation>
    </message>
    <message>
        <source>It is somebody else…</source>
        <translation>Es otra persona…</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>Nobody to name</source>
        <translation>Nadie a quien nombrar</translation>
    </message>
</context>
<context>
    <name>FaceSheet</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A name that somebody has makes them one</source>
        <translation>Un nombre que ya tiene alguien los une en una persona</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>Personas conocidas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That is the name</source>
        <translation>Así se llama</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photos before and after</source>
        <translation>Fotos anteriores y siguientes</translation>
    </message>
</context>
<context>
    <name>FilterGroup</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
</context>
<context>
    <name>FitLabel</name>
    <message>
        <source>Too large for this machine: needs at least %1 of memory</source>
        <translation>Demasiado grande para este equipo: necesita al menos %1 de memoria</translation>
    </message>
    <message>
        <source>Runs with parts read again in every step, slower: %1 would hold all of it</source>
        <translation>Funciona releyendo partes en cada paso, más despacio: cabría entero con %1</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory</source>
        <translation>Cabe: ocupa %1 de memoria</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory, about %2 a picture</source>
        <translation>Cabe: ocupa %1 de memoria, unos %2 por imagen</translation>
    </message>
    <message>
        <source>Forecast for %1 in %2, before anything is loaded</source>
        <translation>Previsión para %1 en %2, antes de cargar nada</translation>
    </message>
    <message>
        <source>Fits: takes %1 of memory, under 1 s a picture</source>
        <translation>Cabe: ocupa %1 de memoria, menos de 1 s por imagen</translation>
    </message>
</context>
<context>
    <name>Fits</name>
    <message>
        <source>the engine did not answer</source>
        <translation>el motor no respondió</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no cabe</translation>
    </message>
    <message>
        <source>fits, about %1 a picture</source>
        <translation>cabe, unos %1 por imagen</translation>
    </message>
    <message>
        <source>passes through, slower</source>
        <translation>pasa por partes, más lento</translation>
    </message>
    <message>
        <source>This machine has %1 of memory. Forecast before loading: memory with everything kept, the smallest --memory, time.</source>
        <translation>Este equipo tiene %1 de memoria. Previsión antes de cargar: memoria con todo dentro, el menor --memory, tiempo.</translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Find no more people?</source>
        <translation>¿Dejar de buscar personas?</translation>
    </message>
    <message numerus="yes">
        <source>You can keep what was found, %n face(s) with their names, for another time, or delete all of it from this computer. Backups that were made meanwhile keep theirs. Your photos stay as they are.</source>
        <translation>
            <numerusform>Puedes conservar lo encontrado, %n cara con su nombre, para otra ocasión, o borrarlo todo de este equipo. Las copias de seguridad hechas entretanto conservan lo suyo. Tus fotos se quedan como están.</numerusform>
            <numerusform>Puedes conservar lo encontrado, %n caras con sus nombres, para otra ocasión, o borrarlo todo de este equipo. Las copias de seguridad hechas entretanto conservan lo suyo. Tus fotos se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off and delete</source>
        <translation>Desactivar y borrar</translation>
    </message>
    <message>
        <source>Turn off, keep it</source>
        <translation>Desactivar y conservar</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Dejarlo activado</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message>
        <source>%1x%2 pixels cannot be made: width and height are multiples of 16, from 16 to 65520; the nearest size is %3x%4</source>
        <translation>no se pueden crear %1x%2 píxeles: ancho y alto son múltiplos de 16, de 16 a 65520; el tamaño más cercano es %3x%4</translation>
    </message>
    <message>
        <source>%1x%2 pixels are more than the 200 megapixels that a picture may have</source>
        <translation>%1x%2 píxeles superan los 200 megapíxeles que puede tener una imagen</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT, for example 512x768, not &quot;%1&quot;</source>
        <translation>--size necesita ANCHOxALTO, por ejemplo 512x768, no «%1»</translation>
    </message>
    <message>
        <source>--seed needs a whole number, not &quot;%1&quot;</source>
        <translation>--seed necesita un número entero, no «%1»</translation>
    </message>
    <message>
        <source>--seed can be 0 to 18446744073709551615 (64 bits), not %1</source>
        <translation>--seed puede ser de 0 a 18446744073709551615 (64 bits), no %1</translation>
    </message>
    <message>
        <source>--device can be auto, cpu, cuda, cuda:N or mps, not &quot;%1&quot;</source>
        <translation>--device puede ser auto, cpu, cuda, cuda:N o mps, no «%1»</translation>
    </message>
    <message>
        <source>%1 does not say how it was made, so it cannot be made again; the recipe may have been removed when the picture was shared</source>
        <translation>%1 no dice cómo se creó, así que no se puede repetir; quizá se quitó la receta al compartir la imagen</translation>
    </message>
    <message>
        <source>the picture was made by another program (%1): expect a similar picture, not the same</source>
        <translation>otro programa (%1) creó la imagen: espera una parecida, no la misma</translation>
    </message>
    <message>
        <source>the prompt must be one argument: put it in quotes (&quot;%1 %2 …&quot;)</source>
        <translation>la descripción debe ser un solo argumento: ponla entre comillas (&quot;%1 %2 …&quot;)</translation>
    </message>
    <message>
        <source>generate needs a prompt: photoflux generate &quot;a red apple&quot;</source>
        <translation>generate necesita una descripción: photoflux generate &quot;una manzana roja&quot;</translation>
    </message>
    <message>
        <source>--out needs the name of a file or folder</source>
        <translation>--out necesita el nombre de un archivo o carpeta</translation>
    </message>
    <message>
        <source>the prompt is empty: say in words what the picture should show</source>
        <translation>la descripción está vacía: di con palabras qué debe mostrar la imagen</translation>
    </message>
    <message>
        <source>%1 cannot be made again: %2</source>
        <translation>%1 no se puede repetir: %2</translation>
    </message>
    <message>
        <source>%1 was made by %2, whose way of writing recipes this program cannot follow; &quot;photoflux metadata show&quot; prints what it says, to write a prompt from it</source>
        <translation>%1 se hizo con %2, cuyas recetas este programa no puede seguir; &quot;photoflux metadata show&quot; muestra lo que dice, para escribir con ello una descripción</translation>
    </message>
    <message>
        <source>%1: expect a similar picture, not the same</source>
        <translation>%1: espera una imagen parecida, no la misma</translation>
    </message>
    <message>
        <source>--guidance has no effect: this model was made without guidance embedding</source>
        <translation>--guidance no tiene efecto: este modelo no usa guía</translation>
    </message>
    <message>
        <source>--max-sequence-length %1 is more than this model reads; %2 is used</source>
        <translation>--max-sequence-length %1 es más de lo que lee este modelo; se usa %2</translation>
    </message>
    <message>
        <source>the prompt has %1 tokens (a word is one or more), and the model reads only its first %2 tokens; the rest has no effect</source>
        <translation>la descripción tiene %1 tokens (una palabra es uno o más) y el modelo solo lee los primeros %2; el resto no tiene efecto</translation>
    </message>
    <message>
        <source>--%1 needs a number, not &quot;%2&quot;</source>
        <translation>--%1 necesita un número, no «%2»</translation>
    </message>
    <message>
        <source>--%1 can be %2 to %3, not %4</source>
        <translation>--%1 puede ser de %2 a %3, no %4</translation>
    </message>
    <message>
        <source>--precision can be auto, fp32, bf16, fp16, fp8, int8 or nf4, not &quot;%1&quot;</source>
        <translation>--precision puede ser auto, fp32, bf16, fp16, fp8, int8 o nf4, no «%1»</translation>
    </message>
    <message>
        <source>--lora needs a file or a name, for example anna.safetensors:0.8</source>
        <translation>--lora necesita un archivo o un nombre, por ejemplo anna.safetensors:0.8</translation>
    </message>
    <message>
        <source>the strength of the LoRA %1 can be -%2 to %2, not %3</source>
        <translation>la fuerza del LoRA %1 puede ser de -%2 a %2, no %3</translation>
    </message>
    <message>
        <source>--init and --reference cannot go together: a picture starts from a photo, or looks at one</source>
        <translation>--init y --reference no pueden ir juntas: una imagen parte de una foto, o la mira</translation>
    </message>
    <message>
        <source>--%1 needs a photo: --init PHOTO</source>
        <translation>--%1 necesita una foto: --init FOTO</translation>
    </message>
    <message>
        <source>this picture was made from the photo %1, which it does not hold; give it with --init</source>
        <translation>esta imagen se hizo a partir de la foto %1, que no contiene; indíquela con --init</translation>
    </message>
    <message>
        <source>no model was named: %1 is used, which the LoRA fits</source>
        <translation>no se indicó ningún modelo: se usa %1, al que se ajusta el LoRA</translation>
    </message>
    <message>
        <source>photoflux generate &quot;PROMPT&quot; [options]
photoflux generate --from PICTURE [options]   make a picture again from its own metadata

  --model NAME|PATH        an installed model, the folder of one in diffusers layout, or a single file
                           (.safetensors, .gguf) whose other parts lie beside it or in ComfyUI&apos;s folders
                           (default: mini)
  --lora FILE[:STRENGTH]   a LoRA of any layout, by path or name; may be given several times; &lt;lora:NAME:0.8&gt; in the
                           prompt does the same (default strength: 1)
  --init PHOTO             start from a photo instead of noise (restyle)
  --strength S             how much of it is made anew, 0.01 to 1 (default: 0.75, with a mask 0.9)
  --mask MASK              repaint only what is white in this picture of the same shape; the rest stays as it is
  --soft-edge PIXELS       over which the mask&apos;s edge fades (default: 8)
  --reference PHOTO        a photo to look at, for FLUX.1 Kontext
  --size WxH               pixels, multiples of 16 (default: what the model was trained for)
  --steps N                1 to 1000 (default: what suits the model)
  --guidance G             0 to 100, for models with guidance embedding
  --seed N                 the same seed gives the same picture; picture i of several uses N + i (default: by chance)
  --count N                how many pictures
  --max-sequence-length N  tokens of the prompt that count
  --out FILE|FOLDER        .png or .jpg, replaced if it is there; -1, -2, … are added for several pictures;
                           a folder ends with / or exists (default: photoflux-SEED.png here, never replacing)
  --to-library             the pictures become items of the library, in its folder unless --out says otherwise;
                           --library FOLDER: of another one
  --device D               auto, cpu, cuda, cuda:N, mps
  --precision P            auto, fp32, bf16, fp16; int8, nf4, fp8 (accelerators): smaller weights, a little less exact
  --memory GB              the most memory that the engine may take; what does not fit is read again and again
  --quiet                  no progress
  --json                   one event a line on stdout

The path of each picture goes to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad input, 4 not enough memory or
disk, 130 cancelled (Ctrl-C; twice to end at once).</source>
        <translation>photoflux generate &quot;DESCRIPCIÓN&quot; [opciones]
photoflux generate --from IMAGEN [opciones]   repetir una imagen a partir de sus propios metadatos

  --model NOMBRE|RUTA      un modelo instalado, la carpeta de uno en formato diffusers, o un solo archivo
                           (.safetensors, .gguf) cuyas otras partes están junto a él o en las carpetas de ComfyUI
                           (por defecto: mini)
  --lora ARCHIVO[:FUERZA]  un LoRA de cualquier formato, por ruta o nombre; puede repetirse; &lt;lora:NOMBRE:0.8&gt; en el
                           texto hace lo mismo (fuerza por defecto: 1)
  --init FOTO              parte de una foto en vez de ruido (reestilizar)
  --strength S             cuánto de ella se hace de nuevo, de 0.01 a 1 (por defecto: 0.75, con máscara 0.9)
  --mask MÁSCARA           repinta solo lo blanco de esta imagen de la misma forma; el resto queda como está
  --soft-edge PÍXELES      en los que se desvanece el borde de la máscara (por defecto: 8)
  --reference FOTO         una foto que mirar, para FLUX.1 Kontext
  --size ANCHOxALTO        píxeles, múltiplos de 16 (por defecto: para los que se entrenó el modelo)
  --steps N                de 1 a 1000 (por defecto: lo que conviene al modelo)
  --guidance G             de 0 a 100, para modelos con guía
  --seed N                 la misma semilla da la misma imagen; la imagen i de varias usa N + i (por defecto: al azar)
  --count N                cuántas imágenes
  --max-sequence-length N  tokens de la descripción que cuentan
  --out ARCHIVO|CARPETA    .png o .jpg, se reemplaza si existe; con varias imágenes se añade -1, -2, …;
                           una carpeta termina en / o existe (por defecto: photoflux-SEMILLA.png aquí, sin reemplazar)
  --to-library             las imágenes pasan a la biblioteca, en su carpeta si --out no dice otra cosa;
                           --library CARPETA: en otra
  --device D               auto, cpu, cuda, cuda:N, mps
  --precision P            auto, fp32, bf16, fp16; int8, nf4, fp8 (aceleradores): pesos más pequeños, algo menos exactos
  --memory GB              la mayor memoria que el motor puede usar; lo que no cabe se lee una y otra vez
  --quiet                  sin progreso
  --json                   un evento por línea en stdout

La ruta de cada imagen va a stdout. Códigos de salida: 0 hecho, 2 uso incorrecto, 3 entrada incorrecta, 4 falta memoria
o disco, 130 cancelado (Ctrl-C; dos veces para terminar ya).</translation>
    </message>
</context>
<context>
    <name>GenerateScreen</name>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movida a la papelera</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Waiting in the queue</source>
        <translation>En espera en la cola</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show every pixel: 100 %</source>
        <translation>Mostrar cada píxel: 100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation>Imágenes (*.png *.jpg)</translation>
    </message>
    <message>
        <source>Folder of a FLUX.1 model in diffusers format</source>
        <translation>Carpeta de un modelo FLUX.1 en formato diffusers</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>A personal model (LoRA)</source>
        <translation>Un modelo personal (LoRA)</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors)</source>
        <translation>Archivos LoRA (*.safetensors)</translation>
    </message>
    <message>
        <source>Photo to work from</source>
        <translation>Foto de partida</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Mask: white is made anew, black stays</source>
        <translation>Máscara: lo blanco se rehace, lo negro se queda</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp)</translation>
    </message>
</context>
<context>
    <name>HealGroup</name>
    <message>
        <source>Done healing</source>
        <translation>Terminar de corregir</translation>
    </message>
    <message>
        <source>Heal spots</source>
        <translation>Corregir manchas</translation>
    </message>
    <message>
        <source>Click on a blemish. Drag either circle; the wheel makes it larger or smaller; Delete takes it away.</source>
        <translation>Haz clic en una mancha. Arrastra cualquiera de los círculos; la rueda lo agranda o reduce; Supr lo quita.</translation>
    </message>
    <message>
        <source>Spot %1</source>
        <translation>Mancha %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Remove spot %1</source>
        <translation>Quitar la mancha %1</translation>
    </message>
</context>
<context>
    <name>HealOverlay</name>
    <message>
        <source>Spot %1</source>
        <translation>Mancha %1</translation>
    </message>
    <message>
        <source>Where spot %1 takes from</source>
        <translation>De dónde toma la mancha %1</translation>
    </message>
</context>
<context>
    <name>HistoryGroup</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>se muestra</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>ImportBanner</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Looking for photos: %1 so far</source>
        <translation>Buscando fotos: %1 por ahora</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What is imported so far stays</source>
        <translation>Lo importado hasta ahora se queda</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import photos</source>
        <translation>Importar fotos</translation>
    </message>
    <message>
        <source>Choose photos, or a folder with all that is in it. JPEG, PNG, TIFF, WebP, and HEIC, AVIF and RAW where this computer reads them.</source>
        <translation>Elige fotos, o una carpeta con todo lo que contiene. JPEG, PNG, TIFF, WebP, y HEIC, AVIF y RAW si este ordenador los lee.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s)</source>
        <translation>
            <numerusform>%n archivo o carpeta</numerusform>
            <numerusform>%n archivos o carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy into the library</source>
        <translation>Copiar a la biblioteca</translation>
    </message>
    <message>
        <source>Safe also when the card or disk is gone.</source>
        <translation>Seguras también cuando la tarjeta o el disco ya no estén.</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>Dejarlas donde están</translation>
    </message>
    <message>
        <source>Takes no room. The files stay yours: they are never changed, moved or deleted.</source>
        <translation>No ocupa espacio. Los archivos siguen siendo tuyos: nunca se modifican, mueven ni borran.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Elegir fotos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Photos to import</source>
        <translation>Fotos que se importan</translation>
    </message>
    <message>
        <source>Folder with photos to import</source>
        <translation>Carpeta con las fotos que se importan</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>The import ended early</source>
        <translation>La importación terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importación detenida</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importación terminada</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevas</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaban</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudieron leer</translation>
    </message>
    <message numerus="yes">
        <source>%n of these are in the trash, and stay there</source>
        <translation>
            <numerusform>%n de estas está en la papelera, y ahí se queda</numerusform>
            <numerusform>%n de estas están en la papelera, y ahí se quedan</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>incompleta</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the copied text has them all</source>
        <translation>
            <numerusform>Y %n más: el texto copiado lo tiene todo</numerusform>
            <numerusform>Y %n más: el texto copiado los tiene todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Puts this list on the clipboard</source>
        <translation>Pone esta lista en el portapapeles</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>In stops: each is twice the light.</source>
        <translation>En pasos: cada uno es el doble de luz.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <source>Whites</source>
        <translation>Blancos</translation>
    </message>
    <message>
        <source>Blacks</source>
        <translation>Negros</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Left: cooler, right: warmer.</source>
        <translation>A la izquierda, más fría; a la derecha, más cálida.</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Left: greener, right: more magenta.</source>
        <translation>A la izquierda, más verde; a la derecha, más magenta.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Intensidad del color</translation>
    </message>
    <message>
        <source>Saturation, most where there is little.</source>
        <translation>Saturación, más donde hay poca.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>In thousandths of the longest side.</source>
        <translation>En milésimas del lado más largo.</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Menos ruido</translation>
    </message>
    <message>
        <source>Less colour noise</source>
        <translation>Menos ruido de color</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Recortar y enderezar</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Viñeta</translation>
    </message>
    <message>
        <source>Left: dark corners, right: light ones.</source>
        <translation>A la izquierda, esquinas oscuras; a la derecha, claras.</translation>
    </message>
    <message>
        <source>Colours of another photo</source>
        <translation>Colores de otra foto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What is known of the photo</source>
        <translation>Lo que se sabe de la foto</translation>
    </message>
    <message>
        <source>Select a photo to see when, where and how it was taken.</source>
        <translation>Selecciona una foto para ver cuándo, dónde y cómo se hizo.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n foto seleccionada</numerusform>
            <numerusform>%n fotos seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Train on these…</source>
        <translation>Entrenar con estas…</translation>
    </message>
    <message>
        <source>Teach a model who or what these photos show</source>
        <translation>Enseñar a un modelo quién o qué muestran estas fotos</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>Cambiar el estilo con IA</translation>
    </message>
    <message>
        <source>Make a new picture that starts from this photo</source>
        <translation>Crear una imagen nueva que parte de esta foto</translation>
    </message>
    <message>
        <source>Add to an album…</source>
        <translation>Añadir a un álbum…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The file is not there now. Connect its disk or card: nothing is lost.</source>
        <translation>El archivo no está ahora. Conecta su disco o tarjeta: no se ha perdido nada.</translation>
    </message>
    <message>
        <source>This file cannot be read. It may be damaged; it stays as it is.</source>
        <translation>Este archivo no se puede leer. Puede estar dañado; se queda como está.</translation>
    </message>
</context>
<context>
    <name>InspectorGroup</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
</context>
<context>
    <name>InstalledRow</name>
    <message>
        <source>Comes with PhotoFlux</source>
        <translation>Viene con PhotoFlux</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Choose it on the Generate screen</source>
        <translation>Elegirlo en la pantalla Generar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Mostrar %1 en su carpeta</translation>
    </message>
    <message>
        <source>Delete %1 from this machine</source>
        <translation>Borrar %1 de este equipo</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message numerus="yes">
        <source>waiting  ·  %n picture(s)</source>
        <translation>
            <numerusform>en espera  ·  %n imagen</numerusform>
            <numerusform>en espera  ·  %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>picture %1 of %2</source>
        <translation>imagen %1 de %2</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>Progreso de «%1»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take “%1” off the list</source>
        <translation>Quitar «%1» de la lista</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar «%1»</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>waiting to be trained</source>
        <translation>en espera de entrenamiento</translation>
    </message>
    <message>
        <source>making pictures of what the model knows</source>
        <translation>creando imágenes de lo que el modelo ya conoce</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>leyendo fotos</translation>
    </message>
    <message>
        <source>making sample pictures</source>
        <translation>creando imágenes de muestra</translation>
    </message>
    <message>
        <source>proving what was learned</source>
        <translation>comprobando lo aprendido</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>parecido %1</translation>
    </message>
    <message>
        <source>Go on training “%1”</source>
        <translation>Reanudar el entrenamiento de «%1»</translation>
    </message>
    <message>
        <source>Pause training “%1”</source>
        <translation>Pausar el entrenamiento de «%1»</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>&quot;library&quot; knows no &quot;%1&quot;; &quot;photoflux library --help&quot; shows what</source>
        <translation>«library» no conoce «%1»; «photoflux library --help» muestra qué hay</translation>
    </message>
    <message>
        <source>library album %1 needs the name of an album</source>
        <translation>library album %1 necesita el nombre de un álbum</translation>
    </message>
    <message>
        <source>library album rename needs the old name and the new one</source>
        <translation>library album rename necesita el nombre antiguo y el nuevo</translation>
    </message>
    <message>
        <source>library album %1 needs one name</source>
        <translation>library album %1 necesita un nombre</translation>
    </message>
    <message>
        <source>&quot;library album&quot; knows no &quot;%1&quot;; &quot;photoflux library --help&quot; shows what</source>
        <translation>«library album» no conoce «%1»; «photoflux library --help» muestra qué hay</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux library --help&quot; shows how</source>
        <translation>falta %1; «photoflux library --help» muestra cómo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2</source>
        <translation>«%1» debería ser %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>a rating from 0 to 5</source>
        <translation>una valoración de 0 a 5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rating from 0 to 5</source>
        <translation>«%1» no es una valoración de 0 a 5</translation>
    </message>
    <message>
        <source>picked, rejected or none</source>
        <translation>picked, rejected o none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>add or remove</source>
        <translation>add o remove</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>library %1 needs a photo and a text</source>
        <translation>library %1 necesita una foto y un texto</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) deleted for good</source>
        <translation>
            <numerusform>%n foto borrada para siempre</numerusform>
            <numerusform>%n fotos borradas para siempre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed</source>
        <translation>
            <numerusform>%n foto cambiada</numerusform>
            <numerusform>%n fotos cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>is not there: its disk is away, or it was deleted</source>
        <translation>no está: su disco no está conectado, o se borró</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>en la biblioteca</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en su sitio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>En la papelera desde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Distancia focal</translation>
    </message>
    <message>
        <source>Aperture</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>--sort can be newest, oldest, added, name or rating, not &quot;%1&quot;</source>
        <translation>--sort puede ser newest, oldest, added, name o rating, no «%1»</translation>
    </message>
    <message>
        <source>No two photos look the same.</source>
        <translation>No hay dos fotos que se vean iguales.</translation>
    </message>
    <message>
        <source>library %1 takes nothing behind it</source>
        <translation>library %1 no lleva nada detrás</translation>
    </message>
    <message>
        <source>library search needs what to look for</source>
        <translation>library search necesita lo que hay que buscar</translation>
    </message>
    <message>
        <source>there is no library in %1; &quot;photoflux library import&quot; makes one, and --library says where another lies</source>
        <translation>no hay ninguna biblioteca en %1; «photoflux library import» crea una, y --library dice dónde está otra</translation>
    </message>
    <message>
        <source>photos are named by number or by path, as &quot;photoflux library list&quot; shows them; none was named</source>
        <translation>las fotos se nombran por número o por ruta, como las muestra «photoflux library list»; no se nombró ninguna</translation>
    </message>
    <message>
        <source>%1 is not in the library</source>
        <translation>%1 no está en la biblioteca</translation>
    </message>
    <message>
        <source>there is no album &quot;%1&quot;; &quot;photoflux library album list&quot; shows which there are</source>
        <translation>no hay ningún álbum «%1»; «photoflux library album list» muestra los que hay</translation>
    </message>
    <message>
        <source>the library has no photo that fits; &quot;photoflux library search&quot; shows what a search finds</source>
        <translation>la biblioteca no tiene ninguna foto que coincida; «photoflux library search» muestra lo que encuentra una búsqueda</translation>
    </message>
    <message>
        <source>the files of these photos are not there; connect their disk: %1</source>
        <translation>los archivos de estas fotos no están; conecta su disco: %1</translation>
    </message>
    <message>
        <source>left out, because their files are not there: %1</source>
        <translation>se dejan fuera porque sus archivos no están: %1</translation>
    </message>
    <message>
        <source>photoflux library import FILE|FOLDER…   photos into the library: copied, unless told otherwise
    --in-place        leave them where they are
    --move            remove the originals once their copies are safe
photoflux library list                  what is there
photoflux library search QUERY          what fits, for example: camera:x100 rating:&gt;3 fox 2024..2025
    --sort newest|oldest|added|name|rating   --limit N   --album NAME   --trash (what is in the trash)
photoflux library show PHOTO            all that is known of one
photoflux library rate 0…5 PHOTO…
photoflux library flag picked|rejected|none PHOTO…
photoflux library favourite yes|no PHOTO…
photoflux library tag add|remove TAG PHOTO…      photoflux library tags
photoflux library title PHOTO TEXT               photoflux library caption PHOTO TEXT
photoflux library album list|add NAME|rename NAME NEW|remove NAME|put NAME PHOTO…|take NAME PHOTO…
    --query QUERY     with add: a smart album, which shows what fits
photoflux library faces                 who is in the photos: on|off|find|list; &quot;library faces help&quot; shows all
photoflux library duplicates            photos that look the same
photoflux library trash PHOTO…          into the trash; restore PHOTO… out of it
photoflux library purge [--days N]      delete what was put into the trash N days ago or earlier (default: 30);
                                        files that were left in place stay
photoflux library verify                does every photo have its file, and every file its bytes?
    --quick           look, but do not read the files
photoflux library backup FOLDER         a backup; only what is new is copied
    --keep N          remove all but the last N (default: 7)   --list (those that there are)
    --every day|week|never   keep in mind, with folder and --keep, when the window makes one by itself
    --if-due          only when one is due; then FOLDER may be left out
photoflux library restore --backup FOLDER   the library anew, from the newest backup in a folder or from one
    --without-damaged go on where parts of the backup are damaged, and say which

PHOTO is a number, as list shows it, or a path. --library FOLDER: another library. All take --json and --quiet.
Importing the same photos again changes nothing.</source>
        <translation>photoflux library import ARCHIVO|CARPETA…   fotos a la biblioteca: copiadas, si no se dice otra cosa
    --in-place        dejarlas donde están
    --move            quitar los originales cuando sus copias estén a salvo
photoflux library list                  lo que hay
photoflux library search BÚSQUEDA       lo que corresponde, por ejemplo: camera:x100 rating:&gt;3 fox 2024..2025
    --sort newest|oldest|added|name|rating   --limit N   --album NOMBRE   --trash (lo que hay en la papelera)
photoflux library show FOTO             todo lo que se sabe de una
photoflux library rate 0…5 FOTO…
photoflux library flag picked|rejected|none FOTO…
photoflux library favourite yes|no FOTO…
photoflux library tag add|remove ETIQUETA FOTO…      photoflux library tags
photoflux library title FOTO TEXTO                   photoflux library caption FOTO TEXTO
photoflux library album list|add NOMBRE|rename NOMBRE NUEVO|remove NOMBRE|put NOMBRE FOTO…|take NOMBRE FOTO…
    --query BÚSQUEDA  con add: un álbum inteligente, que muestra lo que corresponde
photoflux library faces                 quién sale en las fotos: on|off|find|list; «library faces help» lo muestra todo
photoflux library duplicates            fotos que se ven iguales
photoflux library trash FOTO…           a la papelera; restore FOTO…, fuera de ella
photoflux library purge [--days N]      borra lo que se puso en la papelera hace N días o más (por defecto: 30);
                                        los archivos que se dejaron en su sitio se quedan
photoflux library verify                ¿tiene cada foto su archivo, y cada archivo sus bytes?
    --quick           mirar, pero sin leer los archivos
photoflux library backup CARPETA        una copia de seguridad; solo se copia lo nuevo
    --keep N          quitar todas menos las N últimas (por defecto: 7)   --list (las que hay)
    --every day|week|never   recordar, con carpeta y --keep, cuándo la ventana hace una por sí misma
    --if-due          solo cuando toca una; entonces se puede omitir CARPETA
photoflux library restore --backup CARPETA   la biblioteca de nuevo, de la copia más nueva de una carpeta o de una concreta
    --without-damaged seguir donde haya partes dañadas de la copia, y decir cuáles

FOTO es un número, como lo muestra list, o una ruta. --library CARPETA: otra biblioteca. Todas admiten --json y --quiet.
Importar otra vez las mismas fotos no cambia nada.</translation>
    </message>
</context>
<context>
    <name>LibraryBackup</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>on a disk that is not there now</source>
        <translation>en un disco que ahora no está</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>cambiado por otro programa</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>in the library&apos;s folder, but not in the library</source>
        <translation>en la carpeta de la biblioteca, pero no en la biblioteca</translation>
    </message>
    <message>
        <source>searches do not find it by all its words</source>
        <translation>las búsquedas no lo encuentran por todas sus palabras</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>the library is not sound; a backup brings back what is lost: photoflux library restore --backup FOLDER</source>
        <translation>la biblioteca no está en orden; una copia de seguridad devuelve lo perdido: photoflux library restore --backup CARPETA</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): the library is sound</source>
        <translation>
            <numerusform>%n foto: la biblioteca está en orden</numerusform>
            <numerusform>%n fotos: la biblioteca está en orden</numerusform>
        </translation>
    </message>
    <message>
        <source>library backup needs the folder where backups are kept</source>
        <translation>library backup necesita la carpeta donde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Stopped. Earlier backups are whole.</source>
        <translation>Detenido. Las copias anteriores están completas.</translation>
    </message>
    <message>
        <source>%1 is missing in the library</source>
        <translation>%1 falta en la biblioteca</translation>
    </message>
    <message>
        <source>%1 is not what was imported; both are kept where both are had</source>
        <translation>%1 no es lo que se importó; se guardan los dos donde están los dos</translation>
    </message>
    <message>
        <source>there is no backup in %1</source>
        <translation>no hay ninguna copia de seguridad en %1</translation>
    </message>
    <message>
        <source>library restore takes either photos, out of the trash, or --backup FOLDER, not both</source>
        <translation>library restore admite fotos, de la papelera, o --backup CARPETA, no ambas cosas</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>%1 is lost</source>
        <translation>%1 se ha perdido</translation>
    </message>
    <message>
        <source>what was left of the library lies in %1</source>
        <translation>lo que quedaba de la biblioteca está en %1</translation>
    </message>
    <message>
        <source>--every takes day, week or never, not &quot;%1&quot;</source>
        <translation>--every admite day, week o never, no «%1»</translation>
    </message>
    <message>
        <source>No backup is due before %1.</source>
        <translation>No toca ninguna copia de seguridad antes de %1.</translation>
    </message>
    <message>
        <source>No backups are scheduled; --every day or --every week does that.</source>
        <translation>No hay copias de seguridad programadas; --every day o --every week las programa.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>LibraryBar</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring photos into the library</source>
        <translation>Traer fotos a la biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryFaces</name>
    <message>
        <source>photoflux library faces                 is it on, and how far is it?
photoflux library faces on              find people in this library&apos;s photos; fetches the networks (32 MB)
    --models FOLDER   use those in this folder instead
photoflux library faces off             find no more; what was found stays
    --forget          and delete all of it: faces, groups, names
photoflux library faces find            look through the photos that were not looked through yet
photoflux library faces list            people, then groups that may be a person each
    --all             groups of a single photo, too
photoflux library faces show PERSON     the faces of one
photoflux library faces in PHOTO        the faces in a photo
photoflux library faces name PERSON NAME         photoflux library faces unname PERSON
photoflux library faces merge PERSON OTHER…      they are one
photoflux library faces assign NAME FACE…        these faces are this person&apos;s
photoflux library faces confirm|refuse|ignore|regard FACE…
                      the guess is right · is wrong · nobody to name · not to be ignored after all

PERSON is a number, as list shows it, or a name; FACE a number, as show and in show it. The search finds
person:NAME. All of it stays on this machine. Backups of a library hold what was found in it.</source>
        <translation>photoflux library faces                 ¿está activado, y cuánto falta?
photoflux library faces on              buscar personas en las fotos de esta biblioteca; descarga las redes (32 MB)
    --models CARPETA  usar en su lugar las de esta carpeta
photoflux library faces off             no buscar más; lo encontrado se queda
    --forget          y borrarlo todo: caras, grupos, nombres
photoflux library faces find            buscar en las fotos en que aún no se buscó
photoflux library faces list            personas, después grupos que quizá sean una persona cada uno
    --all             también los grupos de una sola foto
photoflux library faces show PERSONA    las caras de una
photoflux library faces in FOTO         las caras de una foto
photoflux library faces name PERSONA NOMBRE      photoflux library faces unname PERSONA
photoflux library faces merge PERSONA OTRA…      son la misma
photoflux library faces assign NOMBRE CARA…      estas caras son de esta persona
photoflux library faces confirm|refuse|ignore|regard CARA…
                      la suposición es correcta · es falsa · nadie a quien nombrar · ya no se ignora

PERSONA es un número, como lo muestra list, o un nombre; CARA un número, como lo muestran show e in. La búsqueda
encuentra person:NOMBRE. Todo se queda en este equipo. Las copias de seguridad guardan lo que se encontró.</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux library faces help&quot; shows how</source>
        <translation>falta %1; «photoflux library faces help» muestra cómo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of %2</source>
        <translation>«%1» no es el número de %2</translation>
    </message>
    <message>
        <source>nobody here is named &quot;%1&quot;; &quot;photoflux library faces list&quot; shows who is there</source>
        <translation>nadie aquí se llama «%1»; «photoflux library faces list» muestra quién está</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>supuesta</translation>
    </message>
    <message>
        <source>face %1  photo %2  %3  %4</source>
        <translation>cara %1  foto %2  %3  %4</translation>
    </message>
    <message>
        <source>Finding people is on.</source>
        <translation>Buscar personas está activado.</translation>
    </message>
    <message>
        <source>Finding people is off.</source>
        <translation>Buscar personas está desactivado.</translation>
    </message>
    <message>
        <source>The networks for it are missing: &quot;library faces on&quot; fetches them.</source>
        <translation>Faltan las redes para ello: «library faces on» las descarga.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n cara</numerusform>
            <numerusform>%n caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a name</source>
        <translation>
            <numerusform>%n persona con nombre</numerusform>
            <numerusform>%n personas con nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not looked through yet</source>
        <translation>
            <numerusform>%n foto en que aún no se buscó</numerusform>
            <numerusform>%n fotos en que aún no se buscó</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of models has no networks for faces</source>
        <translation>la lista de modelos no tiene redes para caras</translation>
    </message>
    <message>
        <source>Finding people is on; &quot;photoflux library faces find&quot; begins. Nothing of it leaves this machine.</source>
        <translation>Buscar personas está activado; «photoflux library faces find» empieza. Nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>Finding people is off, and what was found is deleted.</source>
        <translation>Buscar personas está desactivado, y lo encontrado se ha borrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) are kept; &quot;photoflux library faces off --forget&quot; deletes them.</source>
        <translation>
            <numerusform>Se conserva %n cara; «photoflux library faces off --forget» la borra.</numerusform>
            <numerusform>Se conservan %n caras; «photoflux library faces off --forget» las borra.</numerusform>
        </translation>
    </message>
    <message>
        <source>(who is this?)</source>
        <translation>(¿quién es?)</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>una foto</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>a face</source>
        <translation>una cara</translation>
    </message>
    <message>
        <source>&quot;library faces&quot; knows no &quot;%1&quot;; &quot;photoflux library faces help&quot; shows what</source>
        <translation>«library faces» no conoce «%1»; «photoflux library faces help» muestra qué hay</translation>
    </message>
    <message numerus="yes">
        <source>Photo %1 of %2 · %n face(s)</source>
        <translation>
            <numerusform>Foto %1 de %2 · %n cara</numerusform>
            <numerusform>Foto %1 de %2 · %n caras</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found is kept; the same command goes on.</source>
        <translation>Detenido. Lo encontrado se conserva; la misma orden continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) looked through</source>
        <translation>
            <numerusform>Se buscó en %n foto</numerusform>
            <numerusform>Se buscó en %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not there now and wait for another time.</source>
        <translation>
            <numerusform>%n foto no está ahora y espera a otra ocasión.</numerusform>
            <numerusform>%n fotos no están ahora y esperan a otra ocasión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n foto no se pudo leer y se omitió.</numerusform>
            <numerusform>%n fotos no se pudieron leer y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>finding people is off in this library; &quot;photoflux library faces on&quot; turns it on</source>
        <translation>buscar personas está desactivado en esta biblioteca; «photoflux library faces on» lo activa</translation>
    </message>
</context>
<context>
    <name>LibraryImport</name>
    <message>
        <source>Looking for photos: %1 found</source>
        <translation>Buscando fotos: %1 encontradas</translation>
    </message>
    <message>
        <source>Photo %1 of %2 · %3 of %4</source>
        <translation>Foto %1 de %2 · %3 de %4</translation>
    </message>
    <message>
        <source>%1 is a library of its own and was left alone</source>
        <translation>%1 es otra biblioteca y no se tocó</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left alone</source>
        <translation>
            <numerusform>%n archivo de otro tipo sin tocar</numerusform>
            <numerusform>%n archivos de otro tipo sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those there already are in the trash; &quot;photoflux library restore&quot; takes them out of it.</source>
        <translation>
            <numerusform>%n de las que ya estaban está en la papelera; «photoflux library restore» la saca de allí.</numerusform>
            <numerusform>%n de las que ya estaban están en la papelera; «photoflux library restore» las saca de allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 photos a second</source>
        <translation>%1 en %2 s, %3 fotos por segundo</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n photo(s) came in and are safe; the same command goes on.</source>
        <translation>
            <numerusform>Detenido. %n foto entró y está a salvo; la misma orden continúa.</numerusform>
            <numerusform>Detenido. %n fotos entraron y están a salvo; la misma orden continúa.</numerusform>
        </translation>
    </message>
    <message>
        <source>no photos were found there</source>
        <translation>no se encontraron fotos allí</translation>
    </message>
    <message>
        <source>library import needs files or folders with photos</source>
        <translation>library import necesita archivos o carpetas con fotos</translation>
    </message>
    <message>
        <source>--in-place and --move cannot go together</source>
        <translation>--in-place y --move no pueden ir juntos</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message numerus="yes">
        <source>%n moved to the trash</source>
        <translation>
            <numerusform>%n movida a la papelera</numerusform>
            <numerusform>%n movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out of the trash</source>
        <translation>
            <numerusform>%n sacada de la papelera</numerusform>
            <numerusform>%n sacadas de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted for good</source>
        <translation>
            <numerusform>%n borrada para siempre</numerusform>
            <numerusform>%n borradas para siempre</numerusform>
        </translation>
    </message>
    <message>
        <source>The album %1 is made</source>
        <translation>El álbum %1 está creado</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Añadido a %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>%1 has a licence to accept</source>
        <translation>%1 tiene una licencia que aceptar</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Leer la licencia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Accept and download</source>
        <translation>Aceptar y descargar</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Starting the engine</source>
        <translation>Arrancando el motor</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo la descripción</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>Vista previa de «%1»</translation>
    </message>
    <message>
        <source>Progress of this job</source>
        <translation>Progreso de este trabajo</translation>
    </message>
</context>
<context>
    <name>Lora</name>
    <message>
        <source>photoflux lora info FILE                 layers, ranks, model, licence, and whether it works
photoflux lora convert FILE --to kohya|diffusers --out FILE   another layout, for other programs
photoflux lora merge FILE[:STRENGTH] FILE[:STRENGTH]… --out FILE   several in one
photoflux lora resize FILE --rank N|--keep SHARE --out FILE   a smaller file of nearly the same effect

  --to LAYOUT       kohya or diffusers (merge, resize: as the first file)
  --rank N          at most N directions of each layer; the error is said
  --keep SHARE      as many as hold this share of each layer&apos;s squared length, for example 0.95
  --dtype TYPE      fp16, bf16 or fp32 (default: as the files)
  --title TEXT, --trigger WORDS, --author NAME, --licence TEXT   what the new file says of itself
  --preview FILE    a picture to keep in it
  --force           replace an existing file

Captions, folders and paths of whoever trained it do not go on into the new file. All take --json.</source>
        <translation>photoflux lora info ARCHIVO              capas, rangos, modelo, licencia y si funciona
photoflux lora convert ARCHIVO --to kohya|diffusers --out ARCHIVO   otro formato, para otros programas
photoflux lora merge ARCHIVO[:FUERZA] ARCHIVO[:FUERZA]… --out ARCHIVO   varios en uno
photoflux lora resize ARCHIVO --rank N|--keep PARTE --out ARCHIVO   un archivo menor con casi el mismo efecto

  --to FORMATO       kohya o diffusers (merge, resize: como el primer archivo)
  --rank N           como máximo N direcciones de cada capa; se indica el error
  --keep PARTE       las que reúnan esta parte del cuadrado de la longitud de cada capa, por ejemplo 0.95
  --dtype TIPO       fp16, bf16 o fp32 (por defecto: como los archivos)
  --title TEXTO, --trigger PALABRAS, --author NOMBRE, --licence TEXTO   lo que el archivo nuevo dice de sí
  --preview ARCHIVO  una imagen que guardar en él
  --force            reemplazar un archivo que ya existe

Las leyendas, carpetas y rutas de quien lo entrenó no pasan al archivo nuevo. Todas admiten --json.</translation>
    </message>
    <message>
        <source>lora info needs one file</source>
        <translation>lora info necesita un archivo</translation>
    </message>
    <message>
        <source>--out FILE says where the new file goes</source>
        <translation>--out ARCHIVO indica dónde va el archivo nuevo</translation>
    </message>
    <message>
        <source>--out must end with .safetensors, by which programs know LoRA files</source>
        <translation>--out debe terminar en .safetensors, por lo que los programas reconocen los archivos LoRA</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name, or --force to replace it</source>
        <translation>%1 ya existe; elige otro nombre, o --force para reemplazarlo</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 puede ser %2, no «%3»</translation>
    </message>
    <message>
        <source>--keep needs a share between 0 and 1, not &quot;%1&quot;</source>
        <translation>--keep necesita una parte entre 0 y 1, no «%1»</translation>
    </message>
    <message>
        <source>%1 could not be made a preview</source>
        <translation>no se pudo crear una vista previa con %1</translation>
    </message>
    <message>
        <source>lora merge needs two files or more</source>
        <translation>lora merge necesita dos archivos o más</translation>
    </message>
    <message>
        <source>lora %1 needs one file</source>
        <translation>lora %1 necesita un archivo</translation>
    </message>
    <message>
        <source>lora convert needs --to kohya or --to diffusers</source>
        <translation>lora convert necesita --to kohya o --to diffusers</translation>
    </message>
    <message>
        <source>lora resize needs --rank N or --keep SHARE</source>
        <translation>lora resize necesita --rank N o --keep PARTE</translation>
    </message>
    <message>
        <source>%1 layers in the layout of %2, rank %3, %4</source>
        <translation>%1 capas en el formato de %2, rango %3, %4</translation>
    </message>
    <message>
        <source>Left out: %1 % of the change (relative Frobenius error); most in %2, %3 %</source>
        <translation>Omitido: %1 % del cambio (error de Frobenius relativo); lo que más en %2, %3 %</translation>
    </message>
    <message>
        <source>&quot;lora&quot; knows no &quot;%1&quot;; &quot;photoflux lora --help&quot; shows what</source>
        <translation>&quot;lora&quot; no tiene la orden «%1»; &quot;photoflux lora --help&quot; muestra cuáles hay</translation>
    </message>
</context>
<context>
    <name>LoraInfo</name>
    <message>
        <source>FLUX.1; it does not say whether [dev] or [schnell]</source>
        <translation>FLUX.1; no dice si [dev] o [schnell]</translation>
    </message>
    <message>
        <source>PhotoFlux Mini, or another model of width %1</source>
        <translation>PhotoFlux Mini, u otro modelo de anchura %1</translation>
    </message>
    <message>
        <source>a model of width %1</source>
        <translation>un modelo de anchura %1</translation>
    </message>
    <message>
        <source>any FLUX.1: it changes text encoders alone</source>
        <translation>cualquier FLUX.1: solo cambia los codificadores de texto</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n layer(s))</source>
        <translation>
            <numerusform>%1 (%n capa)</numerusform>
            <numerusform>%1 (%n capas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attention</source>
        <translation>%1 de atención</translation>
    </message>
    <message>
        <source>%1 feed-forward</source>
        <translation>%1 de red de avance</translation>
    </message>
    <message>
        <source>%1 attention and feed-forward</source>
        <translation>%1 de atención y red de avance</translation>
    </message>
    <message>
        <source>%1 modulation</source>
        <translation>%1 de modulación</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 de otro tipo</translation>
    </message>
    <message>
        <source>broken: values that are not finite in %1; its training went wrong or the file is damaged</source>
        <translation>defectuoso: valores no finitos en %1; su entrenamiento falló o el archivo está dañado</translation>
    </message>
    <message>
        <source>it does nothing: every change that it holds is zero</source>
        <translation>no hace nada: todos los cambios que contiene son cero</translation>
    </message>
    <message>
        <source>sound; %1 of %2 changes are zero</source>
        <translation>en buen estado; %1 de %2 cambios son cero</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Hecho para</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>%1 in %2 tensors (%3)</source>
        <translation>%1 en %2 tensores (%3)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longitudes</translation>
    </message>
    <message>
        <source>lower factors %1, upper %2</source>
        <translation>factores inferiores %1, superiores %2</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 has no effect: %2</source>
        <translation>%1 no tiene efecto: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more tensor(s) without effect; --json lists all</source>
        <translation>
            <numerusform>y %n tensor más sin efecto; --json los enumera todos</numerusform>
            <numerusform>y %n tensores más sin efecto; --json los enumera todos</numerusform>
        </translation>
    </message>
    <message>
        <source>it may tell of private captions or folders (%1); &quot;photoflux lora convert&quot; leaves these out</source>
        <translation>puede revelar leyendas o carpetas privadas (%1); &quot;photoflux lora convert&quot; las omite</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Settings – PhotoFlux</source>
        <translation>Ajustes – PhotoFlux</translation>
    </message>
    <message>
        <source>Models – PhotoFlux</source>
        <translation>Modelos – PhotoFlux</translation>
    </message>
    <message>
        <source>Train – PhotoFlux</source>
        <translation>Entrenar – PhotoFlux</translation>
    </message>
    <message>
        <source>Library – PhotoFlux</source>
        <translation>Biblioteca – PhotoFlux</translation>
    </message>
    <message>
        <source>Editor – PhotoFlux</source>
        <translation>Editor – PhotoFlux</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>photoflux metadata show FILE [--json]      what a picture says about itself: recipe, camera, place, mark
photoflux metadata strip FILE --out FILE   a copy of a PNG or JPEG with the same pixels and nothing else but the
                                           mark that it was generated; --out may be the same file</source>
        <translation>photoflux metadata show ARCHIVO [--json]         lo que una imagen dice de sí misma: receta, cámara, lugar, marca
photoflux metadata strip ARCHIVO --out ARCHIVO   una copia de un PNG o JPEG con los mismos píxeles y nada más que la
                                                 marca de que fue generada; --out puede ser el mismo archivo</translation>
    </message>
    <message>
        <source>Recipe (exact):</source>
        <translation>Receta (exacta):</translation>
    </message>
    <message>
        <source>Recipe (as far as it is written):</source>
        <translation>Receta (hasta donde consta):</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Text tokens</source>
        <translation>Tokens de texto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model hash</source>
        <translation>Huella del modelo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>Descripción negativa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>as generated (%1)</source>
        <translation>como generada (%1)</translation>
    </message>
    <message>
        <source>no, although it was generated</source>
        <translation>no, aunque es generada</translation>
    </message>
    <message>
        <source>metadata needs &quot;show FILE&quot; or &quot;strip FILE --out FILE&quot;</source>
        <translation>metadata necesita «show ARCHIVO» o «strip ARCHIVO --out ARCHIVO»</translation>
    </message>
    <message>
        <source>metadata %1 needs one file</source>
        <translation>metadata %1 necesita un archivo</translation>
    </message>
    <message>
        <source>metadata strip needs --out FILE; it may be the same file</source>
        <translation>metadata strip necesita --out ARCHIVO; puede ser el mismo archivo</translation>
    </message>
    <message>
        <source>metadata show takes no --out</source>
        <translation>metadata show no admite --out</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>photoflux models [list]            what is on this machine, and what can be fetched
photoflux models fits              what each takes here: memory and seconds, before anything is loaded
photoflux models download NAME     fetch a model with what it needs; goes on after a break
    --accept-licence               after reading it, where a model asks for that
photoflux models verify [NAME]     read what was fetched again and compare it with the published SHA-256
photoflux models remove NAME       delete what was fetched
photoflux models info NAME|FILE    what a model or a weight file holds, and what it lacks
photoflux models add FOLDER        use the models of another program where they lie; --remove forgets it
photoflux models token [--remove]  keep the hub&apos;s access token, read from the input, in the system&apos;s keychain

All take --json. Files come from the public hub or from the addresses in PHOTOFLUX_HUB or HF_ENDPOINT, mirrors
separated by spaces. HF_TOKEN goes before the keychain.</source>
        <translation>photoflux models [list]               qué hay en esta máquina y qué se puede descargar
photoflux models fits                 qué necesita aquí cada uno: memoria y segundos, antes de cargar nada
photoflux models download NOMBRE      descargar un modelo con lo que necesita; continúa tras una interrupción
    --accept-licence                  tras leer la licencia, cuando un modelo lo pide
photoflux models verify [NOMBRE]      releer lo descargado y compararlo con el SHA-256 publicado
photoflux models remove NOMBRE        borrar lo descargado
photoflux models info NOMBRE|ARCHIVO  qué contiene un modelo o un archivo de pesos y qué le falta
photoflux models add CARPETA          usar los modelos de otro programa donde están; --remove olvida la carpeta
photoflux models token [--remove]     guardar en el llavero del sistema el token del hub, leído de la entrada

Todas admiten --json. Los archivos vienen del hub público o de las direcciones en PHOTOFLUX_HUB o HF_ENDPOINT,
réplicas separadas por espacios. HF_TOKEN tiene prioridad sobre el llavero.</translation>
    </message>
    <message>
        <source>nothing named &quot;%1&quot; can be fetched; there are: %2</source>
        <translation>no hay nada llamado «%1» que se pueda descargar; hay: %2</translation>
    </message>
    <message>
        <source>%1 is missing; &quot;photoflux models --help&quot; shows how</source>
        <translation>falta %1; &quot;photoflux models --help&quot; muestra cómo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much; &quot;photoflux models --help&quot; shows how</source>
        <translation>«%1» sobra; &quot;photoflux models --help&quot; muestra cómo</translation>
    </message>
    <message>
        <source>On this machine:</source>
        <translation>En esta máquina:</translation>
    </message>
    <message>
        <source>comes with PhotoFlux</source>
        <translation>viene con PhotoFlux</translation>
    </message>
    <message>
        <source>To be fetched with &quot;photoflux models download NAME&quot;:</source>
        <translation>Se pueden descargar con &quot;photoflux models download NOMBRE&quot;:</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>Nothing was fetched yet: there is nothing to verify.</source>
        <translation>Aún no se ha descargado nada: no hay nada que verificar.</translation>
    </message>
    <message>
        <source>the NAME of a model</source>
        <translation>el NOMBRE de un modelo</translation>
    </message>
    <message>
        <source>%1 was not fetched yet</source>
        <translation>%1 aún no se ha descargado</translation>
    </message>
    <message>
        <source>%1: %2 of %3 read</source>
        <translation>%1: leídos %2 de %3</translation>
    </message>
    <message>
        <source>%1: good</source>
        <translation>%1: en buen estado</translation>
    </message>
    <message>
        <source>%1: %2 is damaged; remove it and fetch it again: &quot;photoflux models remove %1&quot;</source>
        <translation>%1: %2 está dañado; bórralo y vuelve a descargarlo: &quot;photoflux models remove %1&quot;</translation>
    </message>
    <message>
        <source>%1 is gone, %2 are free again</source>
        <translation>%1 se ha borrado, %2 vuelven a estar libres</translation>
    </message>
    <message>
        <source>%1 was not here</source>
        <translation>%1 no estaba aquí</translation>
    </message>
    <message>
        <source>%1 needs it: &quot;photoflux models download %1&quot; brings it back</source>
        <translation>%1 lo necesita: &quot;photoflux models download %1&quot; lo recupera</translation>
    </message>
    <message>
        <source>%1 double and %2 single blocks, %3</source>
        <translation>%1 bloques dobles y %2 simples, %3</translation>
    </message>
    <message>
        <source>with guidance, as [dev]</source>
        <translation>con guía, como [dev]</translation>
    </message>
    <message>
        <source>without guidance, as [schnell]</source>
        <translation>sin guía, como [schnell]</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>steers it</source>
        <translation>tiene efecto</translation>
    </message>
    <message>
        <source>has no effect</source>
        <translation>no tiene efecto</translation>
    </message>
    <message>
        <source>words read of a prompt</source>
        <translation>lee de la descripción</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>the NAME of a model or a FILE</source>
        <translation>el NOMBRE de un modelo o un ARCHIVO</translation>
    </message>
    <message>
        <source>the FOLDER with models</source>
        <translation>la CARPETA con modelos</translation>
    </message>
    <message>
        <source>%1 is not looked at any more; its files stay</source>
        <translation>ya no se busca en %1; sus archivos se conservan</translation>
    </message>
    <message>
        <source>models in %1 are used where they lie</source>
        <translation>los modelos de %1 se usan donde están</translation>
    </message>
    <message>
        <source>The token for %1 is forgotten.</source>
        <translation>Se ha olvidado el token de %1.</translation>
    </message>
    <message>
        <source>Paste the token for %1 and press Enter:</source>
        <translation>Pega el token de %1 y pulsa Intro:</translation>
    </message>
    <message>
        <source>no token was given; it is read from the input, one line</source>
        <translation>no se dio ningún token; se lee de la entrada, una línea</translation>
    </message>
    <message>
        <source>The token for %1 is in the system&apos;s keychain.</source>
        <translation>El token de %1 está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>&quot;models&quot; knows no &quot;%1&quot;; &quot;photoflux models --help&quot; shows what</source>
        <translation>&quot;models&quot; no conoce «%1»; &quot;photoflux models --help&quot; muestra qué hay</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>ModelsScreen</name>
    <message>
        <source>Measuring this machine</source>
        <translation>Midiendo este equipo</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>No graphics card that models could run on</source>
        <translation>Ninguna tarjeta gráfica que pueda ejecutar modelos</translation>
    </message>
    <message>
        <source>%1 of main memory</source>
        <translation>%1 de memoria principal</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Deleted, %1 are free again</source>
        <translation>Borrado: %1 libres de nuevo</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>The token for %1 is in the system’s keychain</source>
        <translation>La clave de acceso de %1 está en el llavero del sistema</translation>
    </message>
    <message>
        <source>The token for %1 is forgotten</source>
        <translation>La clave de acceso de %1 se ha olvidado</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Buscando modelos</translation>
    </message>
    <message>
        <source>No model was found. Download one below, or add the folder of another program.</source>
        <translation>No se encontró ningún modelo. Descargue uno abajo o añada la carpeta de otro programa.</translation>
    </message>
    <message>
        <source>To download</source>
        <translation>Para descargar</translation>
    </message>
    <message>
        <source>What a model needs beside itself comes along, unless it is here already. A download goes on where it was after a break or a restart, and counts only when every byte is the published one.</source>
        <translation>Lo que un modelo necesita además de sí mismo viene con él, salvo que ya esté aquí. Una descarga sigue donde estaba tras un corte o un reinicio, y solo vale cuando cada byte es el publicado.</translation>
    </message>
    <message>
        <source>Folders of other programs</source>
        <translation>Carpetas de otros programas</translation>
    </message>
    <message>
        <source>Models of ComfyUI and others are used where they lie; nothing is copied or changed.</source>
        <translation>Los modelos de ComfyUI y otros se usan donde están; nada se copia ni se cambia.</translation>
    </message>
    <message>
        <source>Do not look in %1 any more; its files stay</source>
        <translation>No mirar más en %1; sus archivos se quedan</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>Acceso a %1</translation>
    </message>
    <message>
        <source>Your token is in the system’s keychain. It is sent to %1 alone.</source>
        <translation>Su clave de acceso está en el llavero del sistema. Se envía solo a %1.</translation>
    </message>
    <message>
        <source>Some models are given only to who has accepted their licence there. The token of your account opens them; it is kept by the system’s keychain and sent to %1 alone.</source>
        <translation>Algunos modelos se entregan solo a quien aceptó allí su licencia. La clave de acceso de su cuenta los abre; la guarda el llavero del sistema y se envía solo a %1.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Folder with models, or of a program that has them</source>
        <translation>Carpeta con modelos, o de un programa que los tiene</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>%1  ·  is here</source>
        <translation>%1  ·  está aquí</translation>
    </message>
    <message>
        <source>%1  ·  %2 to fetch</source>
        <translation>%1  ·  %2 por descargar</translation>
    </message>
    <message>
        <source>Suits this machine</source>
        <translation>Adecuado para este equipo</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop fetching %1; what has arrived is kept</source>
        <translation>Detener la descarga de %1; lo que llegó se conserva</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>there is no option --%1; did you mean --%2?</source>
        <translation>no existe la opción --%1; ¿querías decir --%2?</translation>
    </message>
    <message>
        <source>there is no option --%1; see --help</source>
        <translation>no existe la opción --%1; consulta --help</translation>
    </message>
    <message>
        <source>there is no option %1; see --help</source>
        <translation>no existe la opción %1; consulta --help</translation>
    </message>
    <message>
        <source>the option --%1 is given twice</source>
        <translation>la opción --%1 aparece dos veces</translation>
    </message>
    <message>
        <source>the option --%1 takes no value</source>
        <translation>la opción --%1 no admite valor</translation>
    </message>
    <message>
        <source>the option --%1 needs a value</source>
        <translation>la opción --%1 necesita un valor</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not &quot;%2&quot;</source>
        <translation>--%1 necesita un número entero, no «%2»</translation>
    </message>
    <message>
        <source>--%1 can be %2 to %3, not %4</source>
        <translation>--%1 puede ser de %2 a %3, no %4</translation>
    </message>
</context>
<context>
    <name>OutputFiles</name>
    <message>
        <source>--out %1 has no suffix that pictures are saved with; use .png or .jpg, or end it with / for a folder</source>
        <translation>--out %1 no tiene un sufijo de imagen; usa .png o .jpg, o termínalo con / si es una carpeta</translation>
    </message>
    <message>
        <source>the disk of %1 is full: %2 KB are free and %3 KB may be needed</source>
        <translation>el disco de %1 está lleno: hay %2 KB libres y pueden hacer falta %3 KB</translation>
    </message>
</context>
<context>
    <name>PartsSheet</name>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Efectos</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Recorte y enderezado</translation>
    </message>
    <message>
        <source>Healed spots</source>
        <translation>Manchas corregidas</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Qué se copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>PeopleBanner</name>
    <message>
        <source>Looking for people</source>
        <translation>Buscando personas</translation>
    </message>
    <message>
        <source>The networks are being fetched; the queue shows how far they are</source>
        <translation>Se están descargando las redes; la cola muestra cuánto falta</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept</source>
        <translation>Detenido; lo encontrado se conserva</translation>
    </message>
    <message>
        <source>Looking through photo %1 of %2</source>
        <translation>Buscando en la foto %1 de %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>What was found so far stays</source>
        <translation>Lo encontrado hasta ahora se queda</translation>
    </message>
</context>
<context>
    <name>PeopleInvitation</name>
    <message>
        <source>Find people in your photos</source>
        <translation>Buscar personas en tus fotos</translation>
    </message>
    <message>
        <source>PhotoFlux can find faces, put those of one person together and remember the names that you give them. All of it happens and stays on this computer. It is off until you turn it on, and turning it off can delete everything that was found.</source>
        <translation>PhotoFlux puede encontrar caras, juntar las de una misma persona y recordar los nombres que les des. Todo ocurre y se queda en este equipo. Está desactivado hasta que lo actives, y al desactivarlo se puede borrar todo lo encontrado.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Fetches two small networks first, 32 MB, unless they are here</source>
        <translation>Descarga antes dos redes pequeñas, 32 MB, si no están aquí</translation>
    </message>
    <message>
        <source>Use networks from a folder…</source>
        <translation>Usar redes de una carpeta…</translation>
    </message>
    <message>
        <source>A folder with dlib_face_recognition_resnet_model_v1.dat and shape_predictor_5_face_landmarks.dat</source>
        <translation>Una carpeta con dlib_face_recognition_resnet_model_v1.dat y shape_predictor_5_face_landmarks.dat</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) from before are kept.</source>
        <translation>
            <numerusform>Se conserva %n cara de antes.</numerusform>
            <numerusform>Se conservan %n caras de antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>The folder with the networks</source>
        <translation>La carpeta con las redes</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Enter shows the photos of one, N gives a name</source>
        <translation>Intro muestra las fotos de una, N pone un nombre</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Find no more people, and delete what was found if you like</source>
        <translation>No buscar más personas, y borrar lo encontrado si quieres</translation>
    </message>
    <message>
        <source>Whoever is found in two photos or more appears here.</source>
        <translation>Quien se encuentre en dos fotos o más aparece aquí.</translation>
    </message>
    <message>
        <source>Nobody was found in two photos or more.</source>
        <translation>No se encontró a nadie en dos fotos o más.</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Mostrar las fotos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Another name, or the same person as…</source>
        <translation>Otro nombre, o la misma persona que…</translation>
    </message>
    <message>
        <source>Give a name…</source>
        <translation>Poner un nombre…</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>Olvidar el nombre</translation>
    </message>
    <message>
        <source>Nobody to name</source>
        <translation>Nadie a quien nombrar</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n photo(s)</source>
        <translation>
            <numerusform>%1, %n foto</numerusform>
            <numerusform>%1, %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person without a name, %n photo(s)</source>
        <translation>
            <numerusform>Una persona sin nombre, %n foto</numerusform>
            <numerusform>Una persona sin nombre, %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows the photos, N gives a name</source>
        <translation>Intro muestra las fotos, N pone un nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>Photo to work from</source>
        <translation>Foto de partida</translation>
    </message>
    <message>
        <source>Choose a photo, or drop one here</source>
        <translation>Elegir una foto o soltarla aquí</translation>
    </message>
    <message>
        <source>The result starts from it, rather than from noise alone (image to image)</source>
        <translation>El resultado parte de ella y no solo del ruido (imagen a imagen)</translation>
    </message>
    <message>
        <source>White of %1 is made anew</source>
        <translation>Lo blanco de %1 se rehace</translation>
    </message>
    <message>
        <source>All of it is made anew</source>
        <translation>Se rehace entera</translation>
    </message>
    <message>
        <source>Work without a photo</source>
        <translation>Trabajar sin foto</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How far the result may go from the photo: a little keeps it, 100 % keeps only its size</source>
        <translation>Cuánto puede alejarse el resultado de la foto: poco la conserva, 100 % conserva solo su tamaño</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Over how many pixels the edge of the mask fades</source>
        <translation>En cuántos píxeles se difumina el borde de la máscara</translation>
    </message>
    <message>
        <source>Remove the mask</source>
        <translation>Quitar la máscara</translation>
    </message>
    <message>
        <source>Choose a mask</source>
        <translation>Elegir una máscara</translation>
    </message>
    <message>
        <source>A picture of the same shape: white is made anew, black stays (inpainting)</source>
        <translation>Una imagen de la misma forma: lo blanco se rehace, lo negro se queda (inpainting)</translation>
    </message>
    <message>
        <source>This model fills what a mask leaves open: choose a photo and a mask</source>
        <translation>Este modelo rellena lo que una máscara deja libre: elija una foto y una máscara</translation>
    </message>
    <message>
        <source>This model follows a picture of depths or edges: choose one</source>
        <translation>Este modelo sigue una imagen de profundidades o bordes: elija una</translation>
    </message>
    <message>
        <source>The model is a Kontext: it looks at the photo</source>
        <translation>El modelo es un Kontext: mira la foto</translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>Conservar de todos modos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Do not train on this photo</source>
        <translation>No entrenar con esta foto</translation>
    </message>
    <message>
        <source>Train on this photo, whatever was found</source>
        <translation>Entrenar con esta foto, sin importar lo que se haya encontrado</translation>
    </message>
    <message>
        <source>Take %1 off the set; the file stays</source>
        <translation>Quitar %1 del conjunto; el archivo se conserva</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>What the photo shows besides the subject, in English: what is said here is not learned as part of it. Empty: composed anew.</source>
        <translation>Lo que muestra la foto además del sujeto, en inglés: lo que se dice aquí no se aprende como parte de él. Vacío: se compone de nuevo.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>1/%1 s</source>
        <translation>1/%1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>%1 MP</source>
        <translation>%1 MP</translation>
    </message>
    <message>
        <source>offline: its disk or folder is not there now</source>
        <translation>sin conexión: su disco o carpeta no está ahora</translation>
    </message>
    <message>
        <source>safe in the library</source>
        <translation>a salvo en la biblioteca</translation>
    </message>
    <message>
        <source>untouched, where it lay</source>
        <translation>intacta, donde estaba</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>format of a date with its time</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>sin estrellas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add to an album…</source>
        <translation>Añadir a un álbum…</translation>
    </message>
    <message>
        <source>Take off this album</source>
        <translation>Quitar de este álbum</translation>
    </message>
    <message>
        <source>Train on these…</source>
        <translation>Entrenar con estas…</translation>
    </message>
    <message>
        <source>Restyle with AI</source>
        <translation>Cambiar el estilo con IA</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Copy the edit…</source>
        <translation>Copiar la edición…</translation>
    </message>
    <message>
        <source>Paste the edit…</source>
        <translation>Pegar la edición…</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>PhotoText</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeña</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>hardly any detail</source>
        <translation>casi sin detalle</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>demasiado clara</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>demasiado oscura</translation>
    </message>
    <message>
        <source>nearly the same as %1</source>
        <translation>casi igual que %1</translation>
    </message>
    <message>
        <source>no face found</source>
        <translation>no se encontró ninguna cara</translation>
    </message>
    <message>
        <source>more than one face</source>
        <translation>más de una cara</translation>
    </message>
    <message>
        <source>nearly the same as others</source>
        <translation>casi igual que otras</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>more than are needed</source>
        <translation>más de las necesarias</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n usada</numerusform>
            <numerusform>%n usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: %1</source>
        <translation>
            <numerusform>%n apartada: %1</numerusform>
            <numerusform>%n apartadas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>%1, set aside: %2</source>
        <translation>%1, apartada: %2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, conservada</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>%1 × %2 pixels, shown at %3 %</source>
        <translation>%1 × %2 píxeles, mostrados al %3 %</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance %1</source>
        <translation>guía %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Detener este trabajo</translation>
    </message>
    <message>
        <source>Not a favourite any more</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Make again with the same seed</source>
        <translation>Repetir con la misma semilla</translation>
    </message>
    <message>
        <source>Vary: the same words, a new seed</source>
        <translation>Variar: las mismas palabras, otra semilla</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>What to make</source>
        <translation>Qué crear</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What do you want to see?</source>
        <translation>¿Qué quieres ver?</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Added to the prompt: “%1”</source>
        <translation>Se añade a la descripción: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Under 1 s for %n picture(s)</source>
        <translation>
            <numerusform>Menos de 1 s para %n imagen</numerusform>
            <numerusform>Menos de 1 s para %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for %n picture(s)</source>
        <translation>
            <numerusform>Cerca de %1 para %n imagen</numerusform>
            <numerusform>Cerca de %1 para %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate next</source>
        <translation>Generar a continuación</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The model knows %1 now</source>
        <translation>El modelo ya ha aprendido %1</translation>
    </message>
    <message>
        <source>The model has not learned %1</source>
        <translation>El modelo no ha aprendido %1</translation>
    </message>
    <message>
        <source>%1 is trained</source>
        <translation>%1: entrenamiento terminado</translation>
    </message>
    <message>
        <source>Nothing was measured: make pictures with it and look.</source>
        <translation>No se midió nada: crea imágenes con el modelo y compruébalo.</translation>
    </message>
    <message>
        <source>Try more steps, more varied photos, or a larger model.</source>
        <translation>Prueba con más pasos, fotos más variadas o un modelo más grande.</translation>
    </message>
    <message>
        <source>likeness</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>variety kept</source>
        <translation>variedad conservada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>QueueDrawer</name>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message numerus="yes">
        <source>Paused  ·  %n waiting</source>
        <translation>
            <numerusform>En pausa  ·  %n en espera</numerusform>
            <numerusform>En pausa  ·  %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) did not finish</source>
        <translation>
            <numerusform>%n trabajo no terminó</numerusform>
            <numerusform>%n trabajos no terminaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso del trabajo en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Reanudar la cola</translation>
    </message>
    <message>
        <source>Pause the queue after this job</source>
        <translation>Pausar la cola tras este trabajo</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Cerrar la cola</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>What you make waits here until it is its turn.</source>
        <translation>Lo que crees espera aquí hasta que le toque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start the engine once more</source>
        <translation>Arrancar el motor otra vez</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Back to the grid</source>
        <translation>Volver a la cuadrícula</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No longer picked</source>
        <translation>Quitar de las elegidas</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show every pixel: 100 %</source>
        <translation>Mostrar cada píxel: 100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>This photo cannot be shown now: its file is not there or cannot be read.</source>
        <translation>Esta foto no se puede mostrar ahora: su archivo no está o no se puede leer.</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Hide who is there</source>
        <translation>Ocultar quién sale</translation>
    </message>
    <message>
        <source>Show who is there</source>
        <translation>Mostrar quién sale</translation>
    </message>
</context>
<context>
    <name>RatingStars</name>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>sin estrellas</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Delete %1 from this machine?</source>
        <translation>¿Borrar %1 de este equipo?</translation>
    </message>
    <message>
        <source>It can be downloaded again. Pictures made with it stay.</source>
        <translation>Se puede volver a descargar. Las imágenes hechas con él se quedan.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message numerus="yes">
        <source>%n photo(s), %1 held out</source>
        <translation>
            <numerusform>%n foto, %1 en reserva</numerusform>
            <numerusform>%n fotos, %1 en reserva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation>%1, rango %2</translation>
    </message>
    <message>
        <source>trigger “%1”</source>
        <translation>activación «%1»</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Reading photos and captions: %1 of %2</source>
        <translation>Leyendo fotos y leyendas: %1 de %2</translation>
    </message>
    <message>
        <source>Making samples: %1 of %2</source>
        <translation>Creando muestras: %1 de %2</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Proving what was learned</source>
        <translation>Comprobando lo aprendido</translation>
    </message>
    <message>
        <source>Waits until no picture does</source>
        <translation>Espera hasta que no quede ninguna imagen en espera</translation>
    </message>
    <message>
        <source>Stopped at step %1; it can go on from its last checkpoint</source>
        <translation>Detenido en el paso %1; puede seguir desde su último punto de control</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Finished early: %1</source>
        <translation>Terminado antes de tiempo: %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message numerus="yes">
        <source>went on %n time(s) after the engine had died</source>
        <translation>
            <numerusform>siguió %n vez tras la caída del motor</numerusform>
            <numerusform>siguió %n veces tras la caída del motor</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back; training goes on</source>
        <translation>Volver; el entrenamiento sigue</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused it stands still before its next step and keeps its memory, also over a restart</source>
        <translation>En pausa se detiene antes del paso siguiente y conserva su memoria, también tras un reinicio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>It can go on later from its last checkpoint</source>
        <translation>Puede seguir más tarde desde su último punto de control</translation>
    </message>
    <message>
        <source>Make pictures with it</source>
        <translation>Crear imágenes con él</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>One for ComfyUI, kohya and others, and one for diffusers</source>
        <translation>Uno para ComfyUI, kohya y otros, y otro para diffusers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Making pictures of what the model knows: %1 of %2</source>
        <translation>Creando imágenes de lo que el modelo sabe: %1 de %2</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n learned from</source>
        <translation>
            <numerusform>%n de la que se aprende</numerusform>
            <numerusform>%n de las que se aprende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held out to measure by</source>
        <translation>
            <numerusform>%n reservada para medir</numerusform>
            <numerusform>%n reservadas para medir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SamplePicture</name>
    <message>
        <source>not made yet</source>
        <translation>aún no se ha creado</translation>
    </message>
</context>
<context>
    <name>SamplesPanel</name>
    <message>
        <source>was not made</source>
        <translation>no se creó</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún no se ha creado</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>with %1, step %2 (best so far)</source>
        <translation>con %1, paso %2 (el mejor hasta ahora)</translation>
    </message>
    <message>
        <source>with %1, step %2</source>
        <translation>con %1, paso %2</translation>
    </message>
    <message>
        <source>Same seed</source>
        <translation>Misma semilla</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Stops by itself when likeness stops rising.</source>
        <translation>Se detiene solo cuando el parecido deja de aumentar.</translation>
    </message>
</context>
<context>
    <name>SavedSetRow</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>trigger “%1”</source>
        <translation>activación «%1»</translation>
    </message>
    <message>
        <source>trained: %1</source>
        <translation>entrenado: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Borrar %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search: words, camera:x100, rating:&gt;3, 2024..2025</source>
        <translation>Buscar: palabras, camera:x100, rating:&gt;3, 2024..2025</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 a la vista</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Lo que puede seguir</translation>
    </message>
</context>
<context>
    <name>SetPage</name>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Checking %1 of %2: %3</source>
        <translation>Comprobando %1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), not checked</source>
        <translation>
            <numerusform>%n foto, sin comprobar</numerusform>
            <numerusform>%n fotos, sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Comprobarlas</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
</context>
<context>
    <name>SettingsGrid</name>
    <message>
        <source>Square</source>
        <translation>Cuadrada</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Panorámica</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · the model’s own size</source>
        <translation>%1 · el tamaño del modelo</translation>
    </message>
    <message>
        <source>Other size</source>
        <translation>Otro tamaño</translation>
    </message>
    <message>
        <source>any multiple of 16</source>
        <translation>cualquier múltiplo de 16</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The checkpoint that draws: a FLUX.1 model in diffusers format</source>
        <translation>El modelo que dibuja: un FLUX.1 en formato diffusers</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Añadir una carpeta de modelo</translation>
    </message>
    <message>
        <source>FLUX.1 in diffusers format</source>
        <translation>FLUX.1 en formato diffusers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width × height in pixels</source>
        <translation>Ancho × alto en píxeles</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>How many to make, each from the next seed</source>
        <translation>Cuántas crear, cada una con la semilla siguiente</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>A multiple of 16</source>
        <translation>Un múltiplo de 16</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>More steps take longer and may draw finer</source>
        <translation>Más pasos tardan más y pueden dibujar mejor</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and settings give the same picture. Empty: a new one each time.</source>
        <translation>La misma semilla con los mismos ajustes da la misma imagen. Vacío: una nueva cada vez.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <source>Back to a random seed</source>
        <translation>Volver a una semilla aleatoria</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt (distilled guidance)</source>
        <translation>Cuánto sigue la imagen la descripción (guía destilada)</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Personal model</source>
        <translation>Modelo personal</translation>
    </message>
    <message>
        <source>A LoRA: who or what it was taught. Several at once: &lt;lora:NAME:1&gt; in the prompt</source>
        <translation>Un LoRA: a quién o qué aprendió. Varios a la vez: &lt;lora:NAME:1&gt; en la descripción</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>LoRA, safetensors</source>
        <translation>LoRA, safetensors</translation>
    </message>
    <message>
        <source>Its strength</source>
        <translation>Su intensidad</translation>
    </message>
    <message>
        <source>100 % as it was trained; more may distort</source>
        <translation>100 % como se entrenó; más puede deformar</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>New pictures are kept in</source>
        <translation>Las imágenes nuevas se guardan en</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>Cambiar carpeta</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>Pictures made before stay where they are and stay in the strip.</source>
        <translation>Las imágenes anteriores se quedan donde están y siguen en la tira.</translation>
    </message>
    <message>
        <source>Where new pictures are kept</source>
        <translation>Dónde se guardan las imágenes nuevas</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancelar el trabajo en curso</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>Ir a la descripción</translation>
    </message>
    <message>
        <source>Make again with the same seed</source>
        <translation>Repetir con la misma semilla</translation>
    </message>
    <message>
        <source>Vary with a new seed</source>
        <translation>Variar con otra semilla</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
    <message>
        <source>Pause the queue</source>
        <translation>Pausar la cola</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Mostrar la cola</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Every pixel: 100 %</source>
        <translation>Cada píxel: 100 %</translation>
    </message>
    <message>
        <source>Newer or older picture</source>
        <translation>Imagen más nueva o más antigua</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>Pick, reject, neither</source>
        <translation>Elegir, rechazar, ninguna de las dos</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select from here to there</source>
        <translation>Seleccionar desde aquí hasta allí</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Larger or smaller tiles</source>
        <translation>Miniaturas más grandes o más pequeñas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Add to an album</source>
        <translation>Añadir a un álbum</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Lo que se sabe de ella</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Heal spots</source>
        <translation>Corregir manchas</translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Volver a la biblioteca</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
    <message>
        <source>Without the edit, while held</source>
        <translation>Sin la edición, mientras se mantiene pulsado</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Copy the edit, paste it</source>
        <translation>Copiar la edición, pegarla</translation>
    </message>
    <message>
        <source>Choose what is copied</source>
        <translation>Elegir qué se copia</translation>
    </message>
    <message>
        <source>Reset a slider</source>
        <translation>Restablecer un control</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Photos in the grid</source>
        <translation>Fotos en la cuadrícula</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>First, last</source>
        <translation>Primera, última</translation>
    </message>
    <message>
        <source>Home  End</source>
        <translation>Inicio  Fin</translation>
    </message>
    <message>
        <source>A screenful</source>
        <translation>Una pantalla</translation>
    </message>
    <message>
        <source>Page Up  Page Down</source>
        <translation>Re Pág  Av Pág</translation>
    </message>
    <message>
        <source>Move without selecting</source>
        <translation>Moverse sin seleccionar</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>Seleccionar una más</translation>
    </message>
    <message>
        <source>Ctrl+Space  Ctrl+click</source>
        <translation>Ctrl+Espacio  Ctrl+clic</translation>
    </message>
    <message>
        <source>Select with a frame</source>
        <translation>Seleccionar con un marco</translation>
    </message>
    <message>
        <source>drag beside them</source>
        <translation>arrastrar junto a ellas</translation>
    </message>
    <message>
        <source>Select nothing, show everything</source>
        <translation>No seleccionar nada, mostrar todo</translation>
    </message>
    <message>
        <source>Its menu</source>
        <translation>Su menú</translation>
    </message>
    <message>
        <source>Search by typing</source>
        <translation>Buscar escribiendo</translation>
    </message>
    <message>
        <source>Space  ↵</source>
        <translation>Espacio  ↵</translation>
    </message>
    <message>
        <source>Copy an edit, paste it</source>
        <translation>Copiar una edición, pegarla</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>Ratio the other way round</source>
        <translation>Proporción al revés</translation>
    </message>
    <message>
        <source>Done with the tool</source>
        <translation>Terminar con la herramienta</translation>
    </message>
    <message>
        <source>Photo before or after</source>
        <translation>Foto anterior o siguiente</translation>
    </message>
    <message>
        <source>Paste onto what is selected below</source>
        <translation>Pegar en lo seleccionado abajo</translation>
    </message>
    <message>
        <source>Back to the original, there</source>
        <translation>Volver al original, allí</translation>
    </message>
</context>
<context>
    <name>SplitDivider</name>
    <message>
        <source>Line between before and after</source>
        <translation>Línea entre antes y después</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Teach a model who or what you mean</source>
        <translation>Enseña a un modelo a quién o a qué te refieres</translation>
    </message>
    <message>
        <source>Drop 10 to 20 photos of one subject here, or choose them: your dog, your child, a cup you made. They stay where they are, on this computer, and are never changed.</source>
        <translation>Suelta aquí de 10 a 20 fotos de un solo sujeto, o elígelas: tu perro, tu hijo, una taza que hiciste. Se quedan donde están, en este ordenador, y nunca se modifican.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Best: sharp, from many sides, in different light and places, with nobody else in them.</source>
        <translation>Lo mejor: nítidas, desde muchos lados, con luces y lugares distintos, sin nadie más en ellas.</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Kept sets</source>
        <translation>Conjuntos guardados</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>PhotoFlux cannot start</source>
        <translation>PhotoFlux no puede arrancar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The library is as it was in the backup.</source>
        <translation>La biblioteca está como en la copia de seguridad.</translation>
    </message>
    <message>
        <source>The library is as it was in the backup. What was left of it lies in %1.</source>
        <translation>La biblioteca está como en la copia de seguridad. Lo que quedaba de ella está en %1.</translation>
    </message>
    <message>
        <source>Restoring a backup: %1 %</source>
        <translation>Restaurando una copia de seguridad: %1 %</translation>
    </message>
    <message>
        <source>There is a backup of %1. Restoring it deletes nothing: what is left of the library now is moved aside.</source>
        <translation>Hay una copia de seguridad de %1. Restaurarla no borra nada: lo que queda ahora de la biblioteca se aparta.</translation>
    </message>
    <message>
        <source>Your photos are where they were. Where the library lies on another disk, connect it and start again. A damaged library comes back from its backup: photoflux library restore --backup FOLDER</source>
        <translation>Tus fotos están donde estaban. Si la biblioteca está en otro disco, conéctalo y empieza de nuevo. Una biblioteca dañada se recupera de su copia de seguridad: photoflux library restore --backup CARPETA</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pictures made before</source>
        <translation>Imágenes anteriores</translation>
    </message>
    <message>
        <source>The picture being made</source>
        <translation>La imagen que se está creando</translation>
    </message>
    <message>
        <source>%1, seed %2, favourite</source>
        <translation>%1, semilla %2, favorita</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
</context>
<context>
    <name>StripTile</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 de %2</translation>
    </message>
</context>
<context>
    <name>SubjectPanel</name>
    <message>
        <source>Needs %1 of memory, and this machine has %2. Choose a smaller model, or train at fewer pixels.</source>
        <translation>Necesita %1 de memoria, y este equipo tiene %2. Elige un modelo más pequeño o entrena con menos píxeles.</translation>
    </message>
    <message>
        <source>%1 of %2 memory</source>
        <translation>%1 de %2 de memoria</translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>A name for the subject and its set: Mia, My blue cup</source>
        <translation>Un nombre para el sujeto y su conjunto: Mia, Mi taza azul</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>One word for its kind (class word), in English, as models read it: dog, woman, cup</source>
        <translation>Una palabra para su tipo (palabra de clase), en inglés, como la leen los modelos: dog, woman, cup</translation>
    </message>
    <message>
        <source>A person is shown</source>
        <translation>Se muestra a una persona</translation>
    </message>
    <message>
        <source>Captions from text files</source>
        <translation>Leyendas de archivos de texto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What learns the subject; pictures with it are then made by this model</source>
        <translation>El que aprende el sujeto; después, las imágenes con él se crean con este modelo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Trigger word, resolution, steps and rank</source>
        <translation>Palabra de activación, resolución, pasos y rango</translation>
    </message>
    <message>
        <source>Trigger word</source>
        <translation>Palabra de activación</translation>
    </message>
    <message>
        <source>What calls the subject in a prompt. Best a word that means nothing yet.</source>
        <translation>Lo que llama al sujeto en una descripción. Mejor una palabra que aún no signifique nada.</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Se entrena a</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Side of the square whose number of pixels photos are trained at</source>
        <translation>Lado del cuadrado con cuyo número de píxeles se entrenan las fotos</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>It stops earlier when likeness stops rising</source>
        <translation>Se detiene antes si el parecido deja de aumentar</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Size of the personal model (LoRA rank): more learns finer detail and is slower</source>
        <translation>Tamaño del modelo personal (rango del LoRA): con más aprende detalles más finos y va más lento</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Empezar a entrenar</translation>
    </message>
    <message>
        <source>Keep the set for later</source>
        <translation>Guardar el conjunto para más tarde</translation>
    </message>
    <message>
        <source>The set is kept</source>
        <translation>El conjunto está guardado</translation>
    </message>
    <message>
        <source>On %1: %2, %3</source>
        <translation>En %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take the tag %1 off</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation>Añadir una etiqueta a todas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Press Enter after each</source>
        <translation>Pulsa Intro después de cada una</translation>
    </message>
</context>
<context>
    <name>ThumbnailProvider</name>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>no picture came of it</source>
        <translation>no salió ninguna imagen</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>Train</name>
    <message>
        <source>Step %1 of %2 was the best, and its factors were kept.</source>
        <translation>El paso %1 de %2 fue el mejor, y se guardaron sus factores.</translation>
    </message>
    <message>
        <source>Likeness to the photos: %1 before, %2 after (1 would be the same picture).</source>
        <translation>Parecido con las fotos: %1 antes, %2 después (1 sería la misma imagen).</translation>
    </message>
    <message>
        <source>Variety of the pictures kept: %1 %. What does not name the subject changed by %2.</source>
        <translation>Variedad de las imágenes conservada: %1 %. Lo que no nombra al sujeto cambió en %2.</translation>
    </message>
    <message>
        <source>The model has changed; nothing was measured.</source>
        <translation>El modelo ha cambiado; no se midió nada.</translation>
    </message>
    <message>
        <source>Nothing was learned: all factors are still zero.</source>
        <translation>No se aprendió nada: todos los factores siguen siendo cero.</translation>
    </message>
    <message>
        <source>The same prompt and seed without it: %1</source>
        <translation>La misma descripción y semilla sin él: %1</translation>
    </message>
    <message>
        <source>and with it: %1</source>
        <translation>y con él: %1</translation>
    </message>
    <message>
        <source>there is no training to resume under that name; begin one with --photos</source>
        <translation>no hay ningún entrenamiento que reanudar con ese nombre; empieza uno con --photos</translation>
    </message>
    <message>
        <source>a training of that name was begun with other settings; --resume goes on with those, another --name begins another one</source>
        <translation>un entrenamiento con ese nombre se empezó con otros ajustes; --resume sigue con aquellos, otro --name empieza uno nuevo</translation>
    </message>
    <message>
        <source>--layers can be attention, feed-forward, modulation and clip, with commas between them, not &quot;%1&quot;</source>
        <translation>--layers puede ser attention, feed-forward, modulation y clip, separados por comas, no «%1»</translation>
    </message>
    <message>
        <source>--%1 can be %2, not &quot;%3&quot;</source>
        <translation>--%1 puede ser %2, no «%3»</translation>
    </message>
    <message>
        <source>train needs a name for what it makes: --name NAME</source>
        <translation>train necesita un nombre para lo que crea: --name NOMBRE</translation>
    </message>
    <message>
        <source>--%1 is said when a data set is made, with --photos</source>
        <translation>--%1 se indica al crear un conjunto de datos, con --photos</translation>
    </message>
    <message>
        <source>train needs a new word that will call the subject: --trigger WORD</source>
        <translation>train necesita una palabra nueva que llamará al sujeto: --trigger PALABRA</translation>
    </message>
    <message>
        <source>there is a data set &quot;%1&quot; already, of other photos or words; choose another --name, train on it with --data-set, or delete it: photoflux dataset remove &quot;%1&quot;</source>
        <translation>ya hay un conjunto de datos «%1», de otras fotos o palabras; elige otro --name, entrena con él con --data-set, o bórralo: photoflux dataset remove &quot;%1&quot;</translation>
    </message>
    <message>
        <source>photos and --data-set cannot go together</source>
        <translation>las fotos y --data-set no pueden ir juntas</translation>
    </message>
    <message>
        <source>train needs photos: --photos FOLDER, --from-library QUERY or --album NAME; or a data set: --data-set NAME; &quot;photoflux train --help&quot; shows how</source>
        <translation>train necesita fotos: --photos CARPETA, --from-library BÚSQUEDA o --album NOMBRE; o un conjunto de datos: --data-set NOMBRE; &quot;photoflux train --help&quot; muestra cómo</translation>
    </message>
    <message>
        <source>photoflux train --photos FOLDER|FILE… --name NAME --trigger WORD [options]
photoflux train --from-library QUERY|--album NAME …   photos of the library, as &quot;library search&quot; finds them
photoflux train --data-set NAME [options]     from a data set that &quot;photoflux dataset make&quot; made

Trains a personal model (a LoRA) and shows what it has learned; then:
photoflux generate &quot;a picture of WORD …&quot; --lora NAME

  --trigger WORD    a new word that will call the subject, --class WORD what it is (dog, woman, cup)
  --person          a person is the subject; --consent: that person agreed:
                    %1
  --keep FILE       overrule the choice of photos; may come several times, as --leave FILE
  --model NAME|PATH the model to train for (default: mini)
  --forecast        only say what it will take
  --out FOLDER      where NAME.safetensors (kohya&apos;s layout) and NAME-diffusers.safetensors go
                    (default: where --lora NAME finds them)
  --resume          go on with the settings that it was begun with; the same command does, too

What follows has defaults that suit the model:
  --steps N --batch N --rate R --rank N --alpha A --resolution N --seed N
  --optimizer adamw|adamw8bit|prodigy    --times uniform|sigmoid|logit-normal|shifted
  --layers attention,feed-forward,modulation,clip   what of the model gets factors
  --beside LORA     acts while it trains and does not come into the result, as [schnell] needs one
  --encoder NAME|FOLDER   a DINOv2 or CLIP that compares pictures, or built-in (default: dinov2-small where it
                    was downloaded, else the one built in)
  --samples N       sample pictures of each prompt whenever likeness is measured; 0: nothing is measured
  --no-early-stop   make every step, even when likeness gains nothing more
  --no-prior        do not learn the model&apos;s own pictures beside the photos, by which a small model keeps what
                    it knows
  --device D --precision P --memory GB   as for generate
  --quiet           no progress
  --json            one event a line on stdout: forecast, progress, sample, measure, trained, done

Ctrl-C keeps a checkpoint. The paths of the files go to stdout. Exit codes: 0 done, 2 wrong usage, 3 bad
input or nothing learned, 4 not enough memory or disk, 130 cancelled.</source>
        <translation>photoflux train --photos CARPETA|ARCHIVO… --name NOMBRE --trigger PALABRA [opciones]
photoflux train --from-library BÚSQUEDA|--album NOMBRE …   fotos de la biblioteca, como las encuentra &quot;library search&quot;
photoflux train --data-set NOMBRE [opciones]     con un conjunto de datos de &quot;photoflux dataset make&quot;

Entrena un modelo personal (un LoRA) y muestra qué ha aprendido; después:
photoflux generate &quot;a picture of PALABRA …&quot; --lora NOMBRE

  --trigger PALABRA   palabra nueva que llama al sujeto; --class PALABRA, qué es (en inglés: dog, woman, cup)
  --person            el sujeto es una persona; --consent: esa persona está de acuerdo:
                      %1
  --keep ARCHIVO      cambia la elección de fotos; puede repetirse, igual que --leave ARCHIVO
  --model NOMBRE|RUTA el modelo para el que se entrena (por defecto: mini)
  --forecast          solo decir lo que costará
  --out CARPETA       adónde van NOMBRE.safetensors (formato de kohya) y NOMBRE-diffusers.safetensors
                      (por defecto: donde --lora NOMBRE los encuentra)
  --resume            sigue con los ajustes con que se empezó; la misma orden también lo hace

Lo que sigue tiene valores por defecto adecuados al modelo:
  --steps N --batch N --rate R --rank N --alpha A --resolution N --seed N
  --optimizer adamw|adamw8bit|prodigy    --times uniform|sigmoid|logit-normal|shifted
  --layers attention,feed-forward,modulation,clip   qué partes del modelo reciben factores
  --beside LORA       actúa durante el entrenamiento y no entra en el resultado; [schnell] necesita uno así
  --encoder NOMBRE|CARPETA   un DINOv2 o CLIP que compara imágenes, o built-in (por defecto: dinov2-small si
                      se descargó; si no, el incorporado)
  --samples N         imágenes de muestra por descripción cada vez que se mide el parecido; 0: no se mide nada
  --no-early-stop     hacer todos los pasos, aunque el parecido ya no aumente
  --no-prior          no aprender, junto a las fotos, las imágenes propias del modelo, con las que un modelo
                      pequeño conserva lo que sabe
  --device D --precision P --memory GB   como en generate
  --quiet             sin progreso
  --json              un evento por línea en stdout: forecast, progress, sample, measure, trained, done

Ctrl-C conserva un punto de control. Las rutas de los archivos van a stdout. Códigos de salida: 0 hecho,
2 uso incorrecto, 3 entrada incorrecta o nada aprendido, 4 falta memoria o disco, 130 cancelado.</translation>
    </message>
</context>
<context>
    <name>TrainScreen</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>%1 is kept</source>
        <translation>Se ha guardado %1</translation>
    </message>
    <message>
        <source>%1 is deleted; the photos stay</source>
        <translation>Se ha borrado %1; las fotos se conservan</translation>
    </message>
    <message>
        <source>Leave without keeping the set?</source>
        <translation>¿Salir sin guardar el conjunto?</translation>
    </message>
    <message>
        <source>What you chose and wrote here is then gone. The photos stay.</source>
        <translation>Se perderá lo que elegiste y escribiste aquí. Las fotos se conservan.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Delete the set %1?</source>
        <translation>¿Borrar el conjunto %1?</translation>
    </message>
    <message>
        <source>Its choice of photos, its captions, previews and caches and the consent kept with it are deleted. The photos stay.</source>
        <translation>Se borran su elección de fotos, sus leyendas, vistas previas y cachés, y el consentimiento guardado con él. Las fotos se conservan.</translation>
    </message>
    <message>
        <source>Its choice of photos, its captions, previews and caches, the consent kept with it and the personal models trained on it (%1) are deleted. The photos stay.</source>
        <translation>Se borran su elección de fotos, sus leyendas, vistas previas y cachés, el consentimiento guardado con él y los modelos personales entrenados con él (%1). Las fotos se conservan.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take this training off the list?</source>
        <translation>¿Quitar este entrenamiento de la lista?</translation>
    </message>
    <message>
        <source>It cannot go on then. The set stays, and the photos do.</source>
        <translation>Ya no podrá seguir. El conjunto se conserva, y las fotos también.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Photos of one subject</source>
        <translation>Fotos de un solo sujeto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>Folder with photos of one subject</source>
        <translation>Carpeta con fotos de un solo sujeto</translation>
    </message>
    <message>
        <source>Its curves and its proof are not shown any more. The personal model, the set and the photos stay.</source>
        <translation>Sus curvas y su prueba ya no se mostrarán. El modelo personal, el conjunto y las fotos se quedan.</translation>
    </message>
</context>
<context>
    <name>TrainingRow</name>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>did not finish</source>
        <translation>no terminó</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>Progreso de «%1»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the training of %1</source>
        <translation>Mostrar el entrenamiento de %1</translation>
    </message>
</context>
<context>
    <name>TroubleList</name>
    <message>
        <source>Files that need a look</source>
        <translation>Archivos que conviene mirar</translation>
    </message>
    <message>
        <source>In the library, with something amiss</source>
        <translation>En la biblioteca, con algún defecto</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Mostrar %1 en su carpeta</translation>
    </message>
</context>
<context>
    <name>VersionGroup</name>
    <message>
        <source>A version is the same photo edited in another way, beside this one.</source>
        <translation>Una versión es la misma foto editada de otra manera, junto a esta.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>se muestra</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Remove %1 with its steps</source>
        <translation>Quitar %1 con sus pasos</translation>
    </message>
    <message>
        <source>New version from this…</source>
        <translation>Versión nueva a partir de esta…</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>Newest first</source>
        <translation>Las más nuevas primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Las más antiguas primero</translation>
    </message>
    <message>
        <source>Last added</source>
        <translation>Las últimas añadidas</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Las mejores primero</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Todos los álbumes</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Hide what is known of the photo</source>
        <translation>Ocultar lo que se sabe de la foto</translation>
    </message>
    <message>
        <source>Show what is known of the photo</source>
        <translation>Mostrar lo que se sabe de la foto</translation>
    </message>
    <message>
        <source>New album of the selection…</source>
        <translation>Álbum nuevo con la selección…</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Álbum nuevo…</translation>
    </message>
    <message>
        <source>Keep this search as an album…</source>
        <translation>Guardar esta búsqueda como álbum…</translation>
    </message>
    <message>
        <source>Rename this album…</source>
        <translation>Cambiar el nombre de este álbum…</translation>
    </message>
    <message>
        <source>Remove this album…</source>
        <translation>Quitar este álbum…</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Volver a las fotos</translation>
    </message>
    <message>
        <source>Who is in the photos</source>
        <translation>Quién sale en las fotos</translation>
    </message>
    <message>
        <source>Show everybody&apos;s photos</source>
        <translation>Mostrar las fotos de todos</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Every pixel: 100 %</source>
        <translation>Cada píxel: 100 %</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>database</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir en %1: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer PhotoFlux (schema %2, this program knows %3); install the newer version to open it</source>
        <translation>%1 se escribió con una versión más nueva de PhotoFlux (esquema %2; este programa conoce hasta el %3); instala esa versión para abrirlo</translation>
    </message>
    <message>
        <source>%1 failed: the disk is full</source>
        <translation>error %1: el disco está lleno</translation>
    </message>
    <message>
        <source>%1 failed: the disk is full, gone or write-protected (%2)</source>
        <translation>error %1: el disco está lleno, ya no está o está protegido contra escritura (%2)</translation>
    </message>
    <message>
        <source>%1 failed: the file is damaged or no PhotoFlux file (%2); restore it from a backup</source>
        <translation>error %1: el archivo está dañado o no es de PhotoFlux (%2); recupéralo de una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 failed: another program is using the file</source>
        <translation>error %1: otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>%1 failed: there is not enough memory</source>
        <translation>error %1: no hay memoria suficiente</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>error %1 (%2)</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>al abrir %1</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>no se puede crear %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be closed to other users: %2</source>
        <translation>no se puede cerrar %1 a otros usuarios: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk: %2</source>
        <translation>no se puede guardar %1 en el disco: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>no se puede escribir en %1</translation>
    </message>
    <message>
        <source>%1 cannot be written to the disk</source>
        <translation>no se puede guardar %1 en el disco</translation>
    </message>
</context>
<context>
    <name>dataset</name>
    <message>
        <source>%1 has %2 bytes; a caption has at most %3, so it is no caption</source>
        <translation>%1 tiene %2 bytes; una leyenda tiene %3 como máximo, así que no es una leyenda</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text; save it as UTF-8, or leave captions to PhotoFlux</source>
        <translation>%1 no es texto UTF-8; guárdalo como UTF-8 o deja las leyendas a PhotoFlux</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no word for a subject: one or a few words of at most %2 characters are wanted, on one line, without commas</source>
        <translation>«%1» no puede designar a un sujeto: se necesita una o unas pocas palabras, de %2 caracteres como máximo, en una línea y sin comas</translation>
    </message>
    <message>
        <source>left out, as you wish</source>
        <translation>apartada, como pediste</translation>
    </message>
    <message>
        <source>kept, as you wish</source>
        <translation>conservada, como pediste</translation>
    </message>
    <message>
        <source>kept, as you wish, although: %1</source>
        <translation>conservada, como pediste, a pesar de esto: %1</translation>
    </message>
    <message>
        <source>the best of all: sharp, large and well lit</source>
        <translation>la mejor de todas: nítida, grande y bien iluminada</translation>
    </message>
    <message>
        <source>adds something new: of those chosen, %1 is most like it</source>
        <translation>aporta algo nuevo: de las elegidas, la más parecida es %1</translation>
    </message>
    <message>
        <source>not needed: %1 photos are chosen that differ more from each other; %2 is most like it</source>
        <translation>no hace falta: hay %1 fotos elegidas que difieren más entre sí; la más parecida es %2</translation>
    </message>
    <message>
        <source>%1 of %2 photos can be trained on, and %3 are the least: with fewer, a model repeats the photos instead of learning the subject. Add photos, or keep some that were set aside</source>
        <translation>se puede entrenar con %1 de %2 fotos, y el mínimo es %3: con menos, un modelo repite las fotos en vez de aprender el sujeto. Añade fotos o conserva algunas de las apartadas</translation>
    </message>
    <message>
        <source>only %1 photos: %2 to %3 varied ones teach a subject better, from other sides, in other light</source>
        <translation>solo %1 fotos: de %2 a %3 fotos variadas enseñan mejor un sujeto, desde otros lados y con otra luz</translation>
    </message>
    <message>
        <source>%1 photos: more than %2 make training longer, seldom the result better</source>
        <translation>%1 fotos: más de %2 alargan el entrenamiento y rara vez mejoran el resultado</translation>
    </message>
    <message>
        <source>Everybody who is the subject of these photos has agreed that a model is made from them which draws new pictures of that person, or, for a child, a parent or guardian has. Deleting the data set deletes that model, its previews and caches.</source>
        <translation>Todas las personas que son el sujeto de estas fotos han aceptado que con ellas se cree un modelo que dibuja imágenes nuevas de esa persona o, si se trata de un menor, lo ha aceptado su padre, madre o tutor. Al borrar el conjunto de datos se borran ese modelo, sus vistas previas y sus cachés.</translation>
    </message>
    <message>
        <source>a person is the subject, so that person must have agreed first. %1</source>
        <translation>el sujeto es una persona, así que esa persona debe haber aceptado antes. %1</translation>
    </message>
    <message>
        <source>%1 is none of the data set&apos;s photos</source>
        <translation>%1 no es ninguna de las fotos del conjunto de datos</translation>
    </message>
    <message>
        <source>%1 was set aside and is not trained on</source>
        <translation>%1 se apartó y no se entrena con ella</translation>
    </message>
    <message>
        <source>%1 was changed since the data set was made; make the data set again</source>
        <translation>%1 ha cambiado desde que se creó el conjunto de datos; vuelve a crear el conjunto</translation>
    </message>
    <message>
        <source>there is no data set &quot;%1&quot;, nor any other</source>
        <translation>no hay ningún conjunto de datos «%1», ni ningún otro</translation>
    </message>
    <message>
        <source>there is no data set &quot;%1&quot;; there are: %2</source>
        <translation>no hay ningún conjunto de datos «%1»; hay: %2</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2</source>
        <translation>no se pudo borrar %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be no name of a data set: it becomes a folder&apos;s, so at most %2 characters, none of / \ : * ? &quot; &lt; &gt; |, no point at its beginning or end</source>
        <translation>«%1» no puede ser el nombre de un conjunto de datos: pasa a ser el de una carpeta, así que %2 caracteres como máximo, ninguno de / \ : * ? &quot; &lt; &gt; | y ningún punto al principio ni al final</translation>
    </message>
    <message>
        <source>there is a data set &quot;%1&quot; already; choose another name, or delete it first</source>
        <translation>ya hay un conjunto de datos «%1»; elige otro nombre o borra antes ese conjunto</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>se necesita un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>«%1» debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>«%1» debe ser true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>«%1» debe ser un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold text</source>
        <translation>«%1» debe contener textos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>«%1» debe ser una lista</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;</source>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>aquí no se conoce «%1»</translation>
    </message>
    <message>
        <source>%1: %2; the file is damaged or was edited by hand</source>
        <translation>%1: %2; el archivo está dañado o se editó a mano</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no origin of a caption</source>
        <translation>«%1» no es un origen de leyenda</translation>
    </message>
    <message>
        <source>&quot;crop&quot; lies outside the photo</source>
        <translation>«crop» queda fuera de la foto</translation>
    </message>
    <message>
        <source>&quot;sha256&quot; must have 64 hexadecimal digits</source>
        <translation>«sha256» debe tener 64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>&quot;path&quot; must be a whole path</source>
        <translation>«path» debe ser una ruta completa</translation>
    </message>
    <message>
        <source>%1 is no data set of PhotoFlux: it does not say so</source>
        <translation>%1 no es un conjunto de datos de PhotoFlux: no lo indica</translation>
    </message>
    <message>
        <source>%1 was written by a newer PhotoFlux (version %2 of the format, this one reads %3)</source>
        <translation>%1 se escribió con una versión más nueva de PhotoFlux (versión %2 del formato; esta lee la %3)</translation>
    </message>
    <message>
        <source>&quot;consent&quot; is missing, although a person is the subject</source>
        <translation>falta «consent», aunque el sujeto es una persona</translation>
    </message>
    <message>
        <source>%1, photo %2</source>
        <translation>%1, foto %2</translation>
    </message>
    <message>
        <source>the built-in description of faces cannot be read</source>
        <translation>no se puede leer la descripción de caras incorporada</translation>
    </message>
    <message>
        <source>too small: its %1×%2 pixels would have to be enlarged %3 times for training at %4; more than %5 times teaches blur. Take a larger original, or train at a lower resolution</source>
        <translation>demasiado pequeña: sus %1×%2 píxeles tendrían que ampliarse %3 veces para entrenar a %4; con más de %5 veces se aprende a dibujar borroso. Usa un original más grande o entrena a menor resolución</translation>
    </message>
    <message>
        <source>hardly any detail: it is blank, or out of focus all over, so nothing can be learned</source>
        <translation>casi sin detalle: está vacía o toda desenfocada, así que no se puede aprender nada</translation>
    </message>
    <message>
        <source>blurred: even its sharpest parts reach %1, where 0 is sharp, 1 is blurred and %2 is the limit; it is out of focus, or moved</source>
        <translation>borrosa: incluso sus partes más nítidas llegan a %1, donde 0 es nítido, 1 es borroso y %2 es el límite; está desenfocada o movida</translation>
    </message>
    <message>
        <source>overexposed: too much light has cut off the colours of %1 % of it, and %2 % is pure white (limit %3 %)</source>
        <translation>sobreexpuesta: el exceso de luz ha cortado los colores del %1 % de la foto, y el %2 % es blanco puro (límite: %3 %)</translation>
    </message>
    <message>
        <source>overexposed: %1 % is pure white, and three quarters of the rest are brighter than %2 of 255 (limit %3)</source>
        <translation>sobreexpuesta: el %1 % es blanco puro, y tres cuartas partes del resto superan un brillo de %2 de 255 (límite: %3)</translation>
    </message>
    <message>
        <source>underexposed: %1 % is pure black, and three quarters of the rest are darker than %2 of 255 (limit %3)</source>
        <translation>subexpuesta: el %1 % es negro puro, y tres cuartas partes del resto no llegan a un brillo de %2 de 255 (límite: %3)</translation>
    </message>
    <message>
        <source>no face was found, where a person is the subject. Faces from the side, from behind, tilted, covered or small are not found: keep the photo if it shows the person</source>
        <translation>no se encontró ninguna cara, aunque el sujeto es una persona. Las caras de lado, de espaldas, inclinadas, tapadas o pequeñas no se encuentran: conserva la foto si muestra a la persona</translation>
    </message>
    <message>
        <source>%1 faces were found, where one person is the subject; cut the photo to that person, or keep it if only one of them is a face</source>
        <translation>se encontraron %1 caras, aunque el sujeto es una sola persona; recorta la foto a esa persona, o consérvala si solo una de ellas es una cara</translation>
    </message>
    <message>
        <source>nearly the same as %1: %2 % alike, from %3 % on a photo adds nothing new</source>
        <translation>casi igual que %1: se parecen en un %2 %; a partir de un %3 %, una foto no aporta nada nuevo</translation>
    </message>
    <message>
        <source>%1 is not a folder, or does not exist</source>
        <translation>%1 no es una carpeta o no existe</translation>
    </message>
    <message>
        <source>the folder %1 may not be read</source>
        <translation>no se permite leer la carpeta %1</translation>
    </message>
    <message>
        <source>photos are trained at %1 to %2 pixels a side, not at %3</source>
        <translation>las fotos se entrenan con %1 a %2 píxeles de lado, no con %3</translation>
    </message>
    <message>
        <source>%1 ends before its picture does; it is damaged or was cut off</source>
        <translation>%1 termina antes que su imagen; está dañado o quedó cortado</translation>
    </message>
    <message>
        <source>the part of %1 that is to be trained lies outside its %2×%3 pixels; the photo was changed, or the data set was</source>
        <translation>la parte de %1 con la que se va a entrenar queda fuera de sus %2×%3 píxeles; ha cambiado la foto o el conjunto de datos</translation>
    </message>
    <message>
        <source>%1 is no LoRA file any more: its head cannot be read</source>
        <translation>%1 ya no es un archivo LoRA: su cabecera no se puede leer</translation>
    </message>
</context>
<context>
    <name>decoder</name>
    <message>
        <source>limits cannot be set: %1</source>
        <translation>no se pueden fijar los límites: %1</translation>
    </message>
    <message>
        <source>the sandbox refuses: %1</source>
        <translation>el entorno aislado se niega: %1</translation>
    </message>
    <message>
        <source>files can still be opened in the sandbox</source>
        <translation>en el entorno aislado todavía se pueden abrir archivos</translation>
    </message>
    <message>
        <source>new rights cannot be given up: %1</source>
        <translation>no se puede renunciar a permisos nuevos: %1</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>the folder for pictures, %1, is not there and cannot be made; choose another in Settings.</source>
        <translation>la carpeta de imágenes, %1, no existe y no se puede crear; elige otra en Ajustes.</translation>
    </message>
    <message>
        <source>%1 could not come into the library</source>
        <translation>%1 no pudo entrar en la biblioteca</translation>
    </message>
</context>
<context>
    <name>editing</name>
    <message>
        <source>the picture cannot be written as %1 at %2×%3 pixels: %4</source>
        <translation>la imagen no se puede guardar como %1 con %2×%3 píxeles: %4</translation>
    </message>
    <message>
        <source>Full size, JPEG</source>
        <translation>Tamaño completo, JPEG</translation>
    </message>
    <message>
        <source>For the web</source>
        <translation>Para la web</translation>
    </message>
    <message>
        <source>For messages</source>
        <translation>Para mensajes</translation>
    </message>
    <message>
        <source>For a print shop</source>
        <translation>Para la imprenta</translation>
    </message>
    <message>
        <source>For further work, 16 bits</source>
        <translation>Para seguir trabajando, 16 bits</translation>
    </message>
    <message>
        <source>%1 has 8 bits a channel; for 16 choose PNG or TIFF</source>
        <translation>%1 tiene 8 bits por canal; para 16, elige PNG o TIFF</translation>
    </message>
    <message>
        <source>the quality can be 1 to 100, not %1</source>
        <translation>la calidad puede ser de 1 a 100, no %1</translation>
    </message>
    <message>
        <source>a side can have 1 to %1 pixels</source>
        <translation>un lado puede tener de 1 a %1 píxeles</translation>
    </message>
    <message>
        <source>there is not enough memory to export this picture</source>
        <translation>no hay memoria suficiente para exportar esta imagen</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>Acuarela</translation>
    </message>
    <message>
        <source>Thin washes on rough paper, darker where they dry at their edges</source>
        <translation>Capas finas sobre papel rugoso, más oscuras donde se secan en los bordes</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>Óleo</translation>
    </message>
    <message>
        <source>Brush strokes along the shapes, in thick paint on canvas</source>
        <translation>Pinceladas a lo largo de las formas, con pintura espesa sobre lienzo</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Graphite lines and hatched shadows on drawing paper</source>
        <translation>Líneas de grafito y sombras rayadas sobre papel de dibujo</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Pen lines, hatching and black areas on cream paper</source>
        <translation>Líneas de pluma, rayado y zonas negras sobre papel crema</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>A screen print in a dozen inks of the picture&apos;s own colours</source>
        <translation>Una serigrafía con una docena de tintas de los colores de la propia imagen</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>A small screen of square pixels with few colours</source>
        <translation>Una pantalla pequeña de píxeles cuadrados con pocos colores</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Small stones in grout, each of one colour</source>
        <translation>Piedrecitas con juntas, cada una de un color</translation>
    </message>
    <message>
        <source>Plate, 1900s</source>
        <translation>Placa, años 1900</translation>
    </message>
    <message>
        <source>A glass plate that sees blue and little red: pale skies, soft corners, dust, a warm tone</source>
        <translation>Una placa de vidrio que ve el azul y poco el rojo: cielos pálidos, esquinas suaves, polvo, un tono cálido</translation>
    </message>
    <message>
        <source>Sepia, 1920s</source>
        <translation>Sepia, años 1920</translation>
    </message>
    <message>
        <source>A toned print on cream paper, soft and glowing</source>
        <translation>Una copia virada sobre papel crema, suave y luminosa</translation>
    </message>
    <message>
        <source>Print, 1950s</source>
        <translation>Copia, años 1950</translation>
    </message>
    <message>
        <source>An early colour print: deep reds, soft blues, a paper that became yellow</source>
        <translation>Una de las primeras copias en color: rojos profundos, azules suaves, un papel que amarilleó</translation>
    </message>
    <message>
        <source>Print, 1970s</source>
        <translation>Copia, años 1970</translation>
    </message>
    <message>
        <source>A print from an album: its blue has faded, so that blacks are brown and lights are warm</source>
        <translation>Una copia de un álbum: el azul se ha ido, así que los negros son pardos y las luces, cálidas</translation>
    </message>
    <message>
        <source>Print, 1980s</source>
        <translation>Copia, años 1980</translation>
    </message>
    <message>
        <source>A shop&apos;s print: strong colours, cool shadows, a touch of magenta</source>
        <translation>Una copia de tienda: colores fuertes, sombras frías, un toque de magenta</translation>
    </message>
    <message>
        <source>Print, 1990s</source>
        <translation>Copia, años 1990</translation>
    </message>
    <message>
        <source>Fast film from a small camera: warm skin, greenish shadows, grain</source>
        <translation>Película rápida de una cámara pequeña: piel cálida, sombras verdosas, grano</translation>
    </message>
    <message>
        <source>the crop does not lie inside the picture</source>
        <translation>el recorte no queda dentro de la imagen</translation>
    </message>
    <message>
        <source>a crop&apos;s ratio can be 0 to 1000</source>
        <translation>la proporción de un recorte puede ser de 0 a 1000</translation>
    </message>
    <message>
        <source>a curve has 2 to %1 points</source>
        <translation>una curva tiene de 2 a %1 puntos</translation>
    </message>
    <message>
        <source>the points of a curve must lie from 0 to 1, each to the right of the last</source>
        <translation>los puntos de una curva deben estar entre 0 y 1, cada uno a la derecha del anterior</translation>
    </message>
    <message>
        <source>at most %1 spots can be healed</source>
        <translation>se pueden corregir como mucho %1 manchas</translation>
    </message>
    <message>
        <source>a spot must lie inside the picture, with a radius up to a quarter</source>
        <translation>una mancha debe quedar dentro de la imagen, con un radio de hasta un cuarto</translation>
    </message>
    <message>
        <source>the colours of the other photo are no colours</source>
        <translation>los colores de la otra foto no son colores</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Vertical perspective</source>
        <translation>Perspectiva vertical</translation>
    </message>
    <message>
        <source>Horizontal perspective</source>
        <translation>Perspectiva horizontal</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <source>Whites</source>
        <translation>Blancos</translation>
    </message>
    <message>
        <source>Blacks</source>
        <translation>Negros</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>Intensidad del color</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpening radius</source>
        <translation>Radio de nitidez</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Colour noise</source>
        <translation>Ruido de color</translation>
    </message>
    <message>
        <source>Strength of the filter</source>
        <translation>Intensidad del filtro</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>Viñeta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be %2 to %3</source>
        <translation>«%1» puede ser de %2 a %3</translation>
    </message>
    <message>
        <source>a picture is turned by 0 to 3 quarters</source>
        <translation>una imagen se gira de 0 a 3 cuartos</translation>
    </message>
    <message>
        <source>there is no filter &quot;%1&quot;</source>
        <translation>no hay ningún filtro «%1»</translation>
    </message>
    <message>
        <source>Rotate right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Rotate left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Rotate by half a turn</source>
        <translation>Girar media vuelta</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Voltear</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Spot removed</source>
        <translation>Mancha quitada</translation>
    </message>
    <message>
        <source>Spot healed</source>
        <translation>Mancha corregida</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Colours of another photo</source>
        <translation>Colores de otra foto</translation>
    </message>
    <message>
        <source>Colours of another photo removed</source>
        <translation>Colores de otra foto quitados</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Filter removed</source>
        <translation>Filtro quitado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>an object is wanted</source>
        <translation>se necesita un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number</source>
        <translation>«%1» debe ser un número entero</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>«%1» debe ser true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>«%1» debe ser un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list</source>
        <translation>«%1» debe ser una lista</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>«%1» debe ser un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>aquí no se conoce «%1»</translation>
    </message>
    <message>
        <source>this is no edit: %1; it is damaged or was changed by hand</source>
        <translation>esto no es una edición: %1; está dañada o se cambió a mano</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold pairs of numbers</source>
        <translation>«%1» debe contener pares de números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold three numbers</source>
        <translation>«%1» debe contener tres números</translation>
    </message>
    <message>
        <source>this is no edit of PhotoFlux: it does not say so</source>
        <translation>esto no es una edición de PhotoFlux: no lo dice</translation>
    </message>
    <message>
        <source>this edit was made by a newer PhotoFlux (version %1 of the format, this one reads %2); update the program</source>
        <translation>esta edición la hizo un PhotoFlux más nuevo (versión %1 del formato, este lee la %2); actualiza el programa</translation>
    </message>
    <message>
        <source>this is no edit: it is no JSON, or names a value twice</source>
        <translation>esto no es una edición: no es JSON, o nombra un valor dos veces</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of %1×%2 pixels</source>
        <translation>no hay memoria suficiente para una imagen de %1×%2 píxeles</translation>
    </message>
    <message>
        <source>a picture cannot be shown at that scale</source>
        <translation>una imagen no se puede mostrar a esa escala</translation>
    </message>
    <message>
        <source>the part to be shown lies outside the picture</source>
        <translation>la parte que se quiere mostrar queda fuera de la imagen</translation>
    </message>
    <message>
        <source>there is not enough memory to show this picture</source>
        <translation>no hay memoria suficiente para mostrar esta imagen</translation>
    </message>
    <message>
        <source>the picture could not be shown: %1</source>
        <translation>la imagen no se pudo mostrar: %1</translation>
    </message>
    <message>
        <source>there is no picture to edit</source>
        <translation>no hay ninguna imagen que editar</translation>
    </message>
    <message>
        <source>there is not enough memory to edit a picture of %1×%2 pixels</source>
        <translation>no hay memoria suficiente para editar una imagen de %1×%2 píxeles</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>it was edited since, and stays as it is; its own history has the steps</source>
        <translation>se ha editado desde entonces y se queda como está; su propio historial tiene los pasos</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&quot;%1&quot; is no device; use auto, cpu, cuda, cuda:N or mps</source>
        <translation>«%1» no es un dispositivo; usa auto, cpu, cuda, cuda:N o mps</translation>
    </message>
    <message>
        <source>%1 is not there: CUDA devices in this machine: %2; --device cpu always works</source>
        <translation>no hay %1: dispositivos CUDA en esta máquina: %2; --device cpu siempre funciona</translation>
    </message>
    <message>
        <source>%1 is not there: this machine has no such card, or this program was built without it; --device cpu always works</source>
        <translation>no hay %1: esta máquina no tiene esa tarjeta, o este programa se compiló sin ella; --device cpu siempre funciona</translation>
    </message>
    <message>
        <source>memory ran out while the picture was being made; make it smaller, use fewer tokens, or close other programs</source>
        <translation>la memoria se agotó mientras se creaba la imagen; hazla más pequeña, usa menos tokens o cierra otros programas</translation>
    </message>
    <message>
        <source>LibTorch failed: %1</source>
        <translation>LibTorch ha fallado: %1</translation>
    </message>
    <message>
        <source>unexpected failure: %1</source>
        <translation>fallo inesperado: %1</translation>
    </message>
    <message>
        <source>%1 holds no %2 but %3</source>
        <translation>%1 no contiene esto: %2; contiene: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 holds of FLUX.1 only: %2. Missing are: %3; put them beside it, or into the folders of a ComfyUI installation</source>
        <translation>%1 contiene de FLUX.1 solo: %2. Falta: %3; ponlo a su lado o en las carpetas de una instalación de ComfyUI</translation>
    </message>
    <message>
        <source>flux1-dev or flux1-schnell</source>
        <translation>flux1-dev o flux1-schnell</translation>
    </message>
    <message>
        <source>t5xxl_fp16.safetensors or the like</source>
        <translation>t5xxl_fp16.safetensors o similar</translation>
    </message>
    <message>
        <source>%1 carries no tokenizers, and nobody said where they lie; the installation of PhotoFlux is incomplete</source>
        <translation>%1 no trae tokenizadores y nadie dijo dónde están; la instalación de PhotoFlux está incompleta</translation>
    </message>
    <message>
        <source>there is no model folder at %1; check the name, or run &quot;photoflux doctor&quot; to see what is installed</source>
        <translation>no hay carpeta de modelo en %1; comprueba el nombre o ejecuta «photoflux doctor» para ver qué hay instalado</translation>
    </message>
    <message>
        <source>%1 has no model_index.json, so it is no diffusers model folder</source>
        <translation>%1 no tiene model_index.json, así que no es una carpeta de modelo de diffusers</translation>
    </message>
    <message>
        <source>%1 is of the kind &quot;%2&quot;; PhotoFlux runs FLUX.1 models (FluxPipeline)</source>
        <translation>%1 es de tipo «%2»; PhotoFlux usa modelos FLUX.1 (FluxPipeline)</translation>
    </message>
    <message>
        <source>%1 holds %2, but &quot;%3&quot; in its config.json is %4; the two are of different models</source>
        <translation>%1 contiene %2, pero «%3» en su config.json vale %4; los dos son de modelos distintos</translation>
    </message>
    <message>
        <source>%1: %2; its parts come from different models</source>
        <translation>%1: %2; sus partes son de modelos distintos</translation>
    </message>
    <message>
        <source>the transformer gives %1 channels, the autoencoder takes %2</source>
        <translation>el transformer da %1 canales y el autoencoder toma %2</translation>
    </message>
    <message>
        <source>transformer and CLIP encoder differ in width</source>
        <translation>el transformer y el codificador CLIP difieren en anchura</translation>
    </message>
    <message>
        <source>transformer and T5 encoder differ in width</source>
        <translation>el transformer y el codificador T5 difieren en anchura</translation>
    </message>
    <message>
        <source>a width of %1 pixels is outside 16 to %2</source>
        <translation>un ancho de %1 píxeles está fuera de 16 a %2</translation>
    </message>
    <message>
        <source>a height of %1 pixels is outside 16 to %2</source>
        <translation>un alto de %1 píxeles está fuera de 16 a %2</translation>
    </message>
    <message>
        <source>a width of %1 pixels is no multiple of 16; use %2 or %3</source>
        <translation>un ancho de %1 píxeles no es múltiplo de 16; usa %2 o %3</translation>
    </message>
    <message>
        <source>a height of %1 pixels is no multiple of 16; use %2 or %3</source>
        <translation>un alto de %1 píxeles no es múltiplo de 16; usa %2 o %3</translation>
    </message>
    <message>
        <source>%1x%2 pixels are more than 200 megapixels</source>
        <translation>%1x%2 píxeles superan los 200 megapíxeles</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite in %2; the file is damaged, fetch it again</source>
        <translation>%1 contiene valores que no son finitos en %2; el archivo está dañado, vuelve a descargarlo</translation>
    </message>
    <message>
        <source>the result has values that are not finite, so no picture was written; %1 is too narrow for this model: try --precision fp32</source>
        <translation>el resultado tiene valores que no son finitos, así que no se guardó ninguna imagen; %1 se queda corto para este modelo: prueba --precision fp32</translation>
    </message>
    <message>
        <source>the prompt is empty; say in a few words what the picture should show</source>
        <translation>la descripción está vacía; di en pocas palabras qué debe mostrar la imagen</translation>
    </message>
    <message>
        <source>%1 steps are outside 1 to %2</source>
        <translation>%1 pasos están fuera de 1 a %2</translation>
    </message>
    <message>
        <source>%1 pictures are outside 1 to %2</source>
        <translation>%1 imágenes están fuera de 1 a %2</translation>
    </message>
    <message>
        <source>guidance must be a number from 0 to 100</source>
        <translation>la guía debe ser un número de 0 a 100</translation>
    </message>
    <message>
        <source>the sequence length must be above 0</source>
        <translation>la longitud de la secuencia debe ser mayor que 0</translation>
    </message>
    <message>
        <source>a picture of %1x%2 needs about %3 of memory and %4 are free; make it smaller or close other programs</source>
        <translation>una imagen de %1x%2 necesita unos %3 de memoria y hay %4 libres; hazla más pequeña o cierra otros programas</translation>
    </message>
    <message>
        <source>processors do not compute in fp8; int8 is as small, and faster there</source>
        <translation>los procesadores no calculan en fp8; int8 es igual de pequeño y allí más rápido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no precision; use auto, fp32, bf16, fp16, fp8, int8 or nf4</source>
        <translation>«%1» no es una precisión; use auto, fp32, bf16, fp16, fp8, int8 o nf4</translation>
    </message>
    <message>
        <source>memory ran out; it goes on within %1, with weights that are read again and again, which is slower</source>
        <translation>se acabó la memoria; sigue dentro de %1, con pesos que se leen una y otra vez, lo que es más lento</translation>
    </message>
    <message>
        <source>%1 takes %2 channels; of FLUX.1 there are models with %3, %4 (Depth, Canny) and %5 (Fill)</source>
        <translation>%1 toma %2 canales; de FLUX.1 hay modelos con %3, %4 (Depth, Canny) y %5 (Fill)</translation>
    </message>
    <message>
        <source>%1 needs at least %2 for this picture, and may take %3; make it smaller, allow more memory, or use a smaller or more strongly quantised model</source>
        <translation>%1 necesita al menos %2 para esta imagen, y puede usar %3; hágala más pequeña, permita más memoria o use un modelo más pequeño o más cuantizado</translation>
    </message>
    <message>
        <source>FLUX.1 Fill repaints a part of a picture: it needs a picture and a mask</source>
        <translation>FLUX.1 Fill repinta una parte de una imagen: necesita una imagen y una máscara</translation>
    </message>
    <message>
        <source>FLUX.1 Depth and Canny follow a picture of depths or edges: they need that picture</source>
        <translation>FLUX.1 Depth y Canny siguen una imagen de profundidades o de bordes: necesitan esa imagen</translation>
    </message>
    <message>
        <source>the picture to start from is missing or smaller than 16x16 pixels</source>
        <translation>la imagen de partida falta o tiene menos de 16x16 píxeles</translation>
    </message>
    <message>
        <source>the picture to look at has %1x%2 pixels; both must be multiples of 16</source>
        <translation>la imagen que se mira tiene %1x%2 píxeles; ambos deben ser múltiplos de 16</translation>
    </message>
    <message>
        <source>the picture to start from has %1x%2 pixels and the result %3x%4; both must agree</source>
        <translation>la imagen de partida tiene %1x%2 píxeles y el resultado %3x%4; deben coincidir</translation>
    </message>
    <message>
        <source>FLUX.1 Fill repaints a part of a picture: it needs a mask, white where it paints</source>
        <translation>FLUX.1 Fill repinta una parte de una imagen: necesita una máscara, blanca donde pinta</translation>
    </message>
    <message>
        <source>a strength must be above 0 and at most 1</source>
        <translation>la fuerza debe ser mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>with %1 steps this strength leaves nothing to do; use more steps or more strength</source>
        <translation>con %1 pasos esta fuerza no deja nada que hacer; use más pasos o más fuerza</translation>
    </message>
    <message>
        <source>the transformer does not fit into the memory limit</source>
        <translation>el transformador no cabe en el límite de memoria</translation>
    </message>
    <message>
        <source>fp16 is too narrow for gradients; train in bf16 or fp32, or on an int8 or nf4 base</source>
        <translation>fp16 es demasiado estrecho para los gradientes; entrene en bf16 o fp32, o sobre una base int8 o nf4</translation>
    </message>
    <message>
        <source>%1 makes pictures from pictures; personal models are trained for models that need words alone</source>
        <translation>%1 hace imágenes a partir de imágenes; los modelos personales se entrenan para modelos que solo necesitan palabras</translation>
    </message>
    <message>
        <source>steps, batch, accumulation and rank must be 1 or more</source>
        <translation>los pasos, el lote, la acumulación y el rango deben ser 1 o más</translation>
    </message>
    <message>
        <source>picture %1 has %2x%3 pixels; sides must be multiples of %4</source>
        <translation>la imagen %1 tiene %2x%3 píxeles; los lados deben ser múltiplos de %4</translation>
    </message>
    <message>
        <source>the mask of picture %1 has another size than the picture</source>
        <translation>la máscara de la imagen %1 tiene otro tamaño que la imagen</translation>
    </message>
    <message>
        <source>there is no picture to learn from</source>
        <translation>no hay ninguna imagen de la que aprender</translation>
    </message>
    <message>
        <source>training %1 on these pictures needs at least %2, and may take %3; use smaller pictures, a smaller batch or rank, or a more strongly quantised model</source>
        <translation>entrenar %1 con estas imágenes necesita al menos %2 y puede tomar %3; use imágenes más pequeñas, un lote o rango menor, o un modelo más cuantizado</translation>
    </message>
    <message>
        <source>%1 is a DoRA, beside which nothing can be trained; use a LoRA</source>
        <translation>%1 es un DoRA, junto al que no se puede entrenar nada; use un LoRA</translation>
    </message>
    <message>
        <source>%1 of %2 blocks do not fit into the memory that is allowed; they are read again in each step, which is slower</source>
        <translation>%1 de %2 bloques no caben en la memoria permitida; se releen en cada paso, lo que es más lento</translation>
    </message>
    <message>
        <source>memory ran out while a personal model was being trained; use smaller pictures, a smaller batch, or allow less memory, with which blocks are read again and again</source>
        <translation>se agotó la memoria mientras se entrenaba un modelo personal; use imágenes más pequeñas, un lote menor, o permita menos memoria, con lo que los bloques se releen una y otra vez</translation>
    </message>
    <message>
        <source>it stopped at step %1 of %2: since step %3 the pictures did not become more like the photos</source>
        <translation>se detuvo en el paso %1 de %2: desde el paso %3 las imágenes no se parecieron más a las fotos</translation>
    </message>
    <message>
        <source>%1 cannot be written; the disk may be full</source>
        <translation>no se puede escribir %1; quizá el disco está lleno</translation>
    </message>
    <message>
        <source>%1 lacks %2 in the expected shape</source>
        <translation>a %1 le falta %2 con la forma esperada</translation>
    </message>
    <message>
        <source>sample pictures need a number of 1 or more and sides that are multiples of %1</source>
        <translation>las imágenes de muestra necesitan un número de 1 o más y lados que sean múltiplos de %1</translation>
    </message>
    <message>
        <source>nothing is there to compare pictures with; name a folder of DINOv2 or CLIP, or the bundled model</source>
        <translation>no hay nada con que comparar imágenes; indica una carpeta de DINOv2 o CLIP, o el modelo incluido</translation>
    </message>
    <message>
        <source>nothing was learned: the LoRA&apos;s factors are as they were at the start; train more steps or at a higher rate</source>
        <translation>no se aprendió nada: los factores del LoRA están como al principio; entrena más pasos o con una tasa más alta</translation>
    </message>
    <message>
        <source>the written file gives another picture than the training did; they differ by up to %1 of 255; try another precision</source>
        <translation>el archivo escrito da una imagen distinta de la del entrenamiento; difieren hasta en %1 de 255; prueba otra precisión</translation>
    </message>
    <message>
        <source>the pictures did not become more like the photos: likeness %1 before and %2 after, with a chance of %3; train more steps, or choose clearer photos</source>
        <translation>las imágenes no se parecieron más a las fotos: parecido %1 antes y %2 después, con una probabilidad de %3; entrena más pasos o elige fotos más claras</translation>
    </message>
    <message>
        <source>the factors were trained and the files can be read; no pictures were compared, as there is no prompt that names the subject</source>
        <translation>los factores se entrenaron y los archivos se pueden leer; no se compararon imágenes, ya que ninguna descripción nombra al sujeto</translation>
    </message>
    <message>
        <source>likeness to the photos rose from %1 to %2, but the pictures became alike; train fewer steps for more variety</source>
        <translation>el parecido con las fotos subió de %1 a %2, pero las imágenes se volvieron iguales entre sí; entrena menos pasos para tener más variedad</translation>
    </message>
    <message>
        <source>likeness to the photos rose from %1 to %2, and the written file gives the same picture</source>
        <translation>el parecido con las fotos subió de %1 a %2, y el archivo escrito da la misma imagen</translation>
    </message>
    <message>
        <source>a sample picture has values that are no numbers; the rate is too high, or the precision too narrow for this model</source>
        <translation>una imagen de muestra tiene valores que no son números; la tasa es demasiado alta o la precisión demasiado estrecha para este modelo</translation>
    </message>
</context>
<context>
    <name>faces</name>
    <message>
        <source>%1 is not there; finding faces needs it, and &quot;photoflux library faces on&quot; fetches it</source>
        <translation>%1 no está; hace falta para encontrar caras, y «photoflux library faces on» lo descarga</translation>
    </message>
    <message>
        <source>%1 is another file than the published one, or damaged; remove it and fetch it again</source>
        <translation>%1 no es el archivo publicado, o está dañado; quítalo y descárgalo de nuevo</translation>
    </message>
    <message>
        <source>the networks in %1 cannot be read; fetch them again</source>
        <translation>no se pueden leer las redes en %1; descárgalas de nuevo</translation>
    </message>
    <message>
        <source>%1, which finds faces, cannot be started; the installation is incomplete, or the system has no room for more processes</source>
        <translation>no se puede iniciar %1, que encuentra caras; la instalación está incompleta o el sistema no tiene lugar para más procesos</translation>
    </message>
    <message>
        <source>%1, which finds faces, does not exist; this PhotoFlux was built without dlib</source>
        <translation>%1, que encuentra caras, no existe; este PhotoFlux se compiló sin dlib</translation>
    </message>
    <message>
        <source>a picture of this size cannot be searched for faces</source>
        <translation>no se pueden buscar caras en una imagen de este tamaño</translation>
    </message>
    <message>
        <source>the picture ended the program that finds faces</source>
        <translation>la imagen hizo terminar el programa que encuentra caras</translation>
    </message>
    <message>
        <source>finding people is off in this library; &quot;photoflux library faces on&quot; turns it on</source>
        <translation>buscar personas está desactivado en esta biblioteca; «photoflux library faces on» lo activa</translation>
    </message>
</context>
<context>
    <name>imaging</name>
    <message>
        <source>the JPEG file does not begin with JPEG&apos;s signature</source>
        <translation>el archivo JPEG no empieza con la firma de JPEG</translation>
    </message>
    <message>
        <source>the JPEG file ends at byte %1, too early; it was cut off</source>
        <translation>el archivo JPEG termina en el byte %1, demasiado pronto; quedó cortado</translation>
    </message>
    <message>
        <source>the JPEG file has no marker at byte %1; it is damaged</source>
        <translation>el archivo JPEG no tiene marcador en el byte %1; está dañado</translation>
    </message>
    <message>
        <source>the JPEG file has an impossible segment length at byte %1; it is damaged</source>
        <translation>el archivo JPEG tiene una longitud de segmento imposible en el byte %1; está dañado</translation>
    </message>
    <message>
        <source>the JPEG file says nowhere how large its picture is; it is damaged</source>
        <translation>el archivo JPEG no dice en ninguna parte qué tamaño tiene su imagen; está dañado</translation>
    </message>
    <message>
        <source>the PNG file claims more than 65,535 pixels a side</source>
        <translation>el archivo PNG declara más de 65 535 píxeles por lado</translation>
    </message>
    <message>
        <source>%1 is no picture of a format that this program reads</source>
        <translation>%1 no es una imagen de un formato que este programa lea</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is named as %2, but the copy is %3 like %4, for its pixels are not touched; end the name with %5</source>
        <translation>%1 tiene nombre de %2, pero la copia es %3 como %4, porque sus píxeles no se tocan; termina el nombre con %5</translation>
    </message>
    <message>
        <source>%1 is a %2 picture; only PNG and JPEG can be stripped without touching their pixels</source>
        <translation>%1 es una imagen %2; solo PNG y JPEG se pueden limpiar sin tocar sus píxeles</translation>
    </message>
    <message>
        <source>the Exif block is no Exif; it is damaged</source>
        <translation>el bloque Exif no es Exif; está dañado</translation>
    </message>
    <message>
        <source>the Exif block cannot be read: %1</source>
        <translation>no se puede leer el bloque Exif: %1</translation>
    </message>
    <message>
        <source>the XMP packet cannot be read; it is damaged</source>
        <translation>no se puede leer el paquete XMP; está dañado</translation>
    </message>
    <message>
        <source>the XMP packet cannot be read: %1</source>
        <translation>no se puede leer el paquete XMP: %1</translation>
    </message>
    <message>
        <source>the metadata cannot be read: %1</source>
        <translation>no se pueden leer los metadatos: %1</translation>
    </message>
    <message>
        <source>a picture of %1×%2 pixels cannot have %3 bytes</source>
        <translation>una imagen de %1×%2 píxeles no puede tener %3 bytes</translation>
    </message>
    <message>
        <source>the picture cannot be written as %1 at %2×%3 pixels; the format may not allow that size</source>
        <translation>la imagen no se puede guardar como %1 con %2×%3 píxeles; quizá el formato no admite ese tamaño</translation>
    </message>
    <message>
        <source>%1 has no suffix that pictures are saved with; use .png, .jpg or .jpeg</source>
        <translation>%1 no tiene un sufijo de imagen; usa .png, .jpg o .jpeg</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2; it is damaged or was cut off</source>
        <translation>no se puede decodificar %1: %2; está dañado o quedó cortado</translation>
    </message>
    <message>
        <source>no memory to unpack a PNG text</source>
        <translation>no hay memoria para descomprimir un texto de PNG</translation>
    </message>
    <message>
        <source>the PNG file holds a text that unpacks to more than 16 MiB</source>
        <translation>el archivo PNG contiene un texto que descomprimido supera los 16 MiB</translation>
    </message>
    <message>
        <source>the PNG file holds a compressed text that cannot be unpacked</source>
        <translation>el archivo PNG contiene un texto comprimido que no se puede descomprimir</translation>
    </message>
    <message>
        <source>the PNG file does not begin with PNG&apos;s signature</source>
        <translation>el archivo PNG no empieza con la firma de PNG</translation>
    </message>
    <message>
        <source>the PNG file ends at byte %1, before its IEND chunk; it was cut off</source>
        <translation>el archivo PNG termina en el byte %1, antes de su bloque IEND; quedó cortado</translation>
    </message>
    <message>
        <source>the PNG file has no chunk name at byte %1; it is damaged</source>
        <translation>el archivo PNG no tiene nombre de bloque en el byte %1; está dañado</translation>
    </message>
    <message>
        <source>the PNG file ends at byte %1, inside its %2 chunk; it was cut off</source>
        <translation>el archivo PNG termina en el byte %1, dentro de su bloque %2; quedó cortado</translation>
    </message>
    <message>
        <source>the PNG file has a wrong checksum in its %1 chunk at byte %2; it is damaged</source>
        <translation>el archivo PNG tiene una suma de comprobación incorrecta en su bloque %1, en el byte %2; está dañado</translation>
    </message>
    <message>
        <source>the PNG file does not begin with an IHDR chunk</source>
        <translation>el archivo PNG no empieza con un bloque IHDR</translation>
    </message>
    <message>
        <source>the PNG file has no IHDR chunk</source>
        <translation>el archivo PNG no tiene bloque IHDR</translation>
    </message>
    <message>
        <source>the PNG file has a text without keyword</source>
        <translation>el archivo PNG tiene un texto sin palabra clave</translation>
    </message>
    <message>
        <source>the PNG file has a text with an unknown compression</source>
        <translation>el archivo PNG tiene un texto con una compresión desconocida</translation>
    </message>
    <message>
        <source>the PNG file has an iTXt chunk that ends too early</source>
        <translation>el archivo PNG tiene un bloque iTXt que termina demasiado pronto</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file is not a JSON object; it was changed by another program or by hand</source>
        <translation>la receta de PhotoFlux de este archivo no es un objeto JSON; la cambió otro programa o alguien a mano</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file has no format number; it was changed by another program or by hand</source>
        <translation>la receta de PhotoFlux de este archivo no tiene número de formato; la cambió otro programa o alguien a mano</translation>
    </message>
    <message>
        <source>the recipe in this file has format %1, made by a newer PhotoFlux; update this program to read it</source>
        <translation>la receta de este archivo tiene el formato %1, de una versión más nueva de PhotoFlux; actualiza este programa para leerla</translation>
    </message>
    <message>
        <source>the PhotoFlux recipe in this file has a missing or unusable field &quot;%1&quot;; it was changed by another program or by hand</source>
        <translation>a la receta de PhotoFlux de este archivo le falta el campo «%1», o no se puede usar; la cambió otro programa o alguien a mano</translation>
    </message>
    <message>
        <source>its permissions or those of its folder do not allow it</source>
        <translation>sus permisos o los de su carpeta no lo permiten</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>el disco está protegido contra escritura</translation>
    </message>
    <message>
        <source>a file, or a link that leads nowhere, stands where a folder should be</source>
        <translation>donde debería haber una carpeta hay un archivo o un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <source>its folder does not exist or takes no files</source>
        <translation>su carpeta no existe o no admite archivos</translation>
    </message>
    <message>
        <source>the disk is full, or your share of it</source>
        <translation>el disco, o tu parte de él, está lleno</translation>
    </message>
    <message>
        <source>this disk or this process is not allowed a file of that size</source>
        <translation>este disco o este proceso no admite un archivo de ese tamaño</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file</source>
        <translation>%1 es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist</source>
        <translation>no se puede escribir %1: su carpeta no existe</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist; it is a link to %2</source>
        <translation>no se puede escribir %1: su carpeta no existe; es un enlace a %2</translation>
    </message>
    <message>
        <source>%1 is a device, pipe or socket, which no picture replaces</source>
        <translation>%1 es un dispositivo, una tubería o un socket, y ninguna imagen lo sustituye</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>no se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>la carpeta %1 no existe</translation>
    </message>
    <message>
        <source>%1 is not a folder</source>
        <translation>%1 no es una carpeta</translation>
    </message>
    <message>
        <source>nothing can be written into %1: %2; choose another folder</source>
        <translation>no se puede escribir nada en %1: %2; elige otra carpeta</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GiB, more than any picture this program reads</source>
        <translation>%1 ocupa más de 1 GiB, más que cualquier imagen que este programa lea</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>the mask %1 has %2x%3 pixels and the photo %4x%5; they must have the same shape</source>
        <translation>la máscara %1 tiene %2x%3 píxeles y la foto %4x%5; deben tener la misma forma</translation>
    </message>
    <message>
        <source>the mask %1 is black all over; white is what is made anew</source>
        <translation>la máscara %1 es toda negra; lo blanco es lo que se hace de nuevo</translation>
    </message>
    <message>
        <source>%1, which decodes pictures, cannot be started: %2; the installation is incomplete, or the system has no room for more processes</source>
        <translation>no se puede iniciar %1, que decodifica imágenes: %2; la instalación está incompleta, o el sistema no admite más procesos</translation>
    </message>
    <message>
        <source>%1 made its decoder answer nonsense; the file is damaged or made to do harm</source>
        <translation>%1 hizo que su decodificador respondiera disparates; el archivo está dañado o hecho para hacer daño</translation>
    </message>
    <message>
        <source>%1 takes longer than %2 seconds to decode; the file is damaged or made to do so</source>
        <translation>%1 tarda más de %2 segundos en decodificarse; el archivo está dañado o hecho para eso</translation>
    </message>
    <message>
        <source>%1 was not opened: its decoder cannot lock itself in on this system, and pictures of unknown origin are not read without</source>
        <translation>no se abrió %1: su decodificador no puede encerrarse en este sistema, y sin eso no se leen imágenes de origen desconocido</translation>
    </message>
    <message>
        <source>%1 ended its decoder (%2); the file is damaged, made to do harm, or takes more than the %3 MiB of memory allowed</source>
        <translation>%1 puso fin a su decodificador (%2); el archivo está dañado, hecho para hacer daño, o necesita más de los %3 MiB de memoria permitidos</translation>
    </message>
    <message>
        <source>%1, which decodes pictures, does not exist; the installation is incomplete</source>
        <translation>%1, que decodifica imágenes, no existe; la instalación está incompleta</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, more than any sidecar</source>
        <translation>%1 ocupa más de 16 MiB, más que cualquier archivo XMP auxiliar</translation>
    </message>
    <message>
        <source>there is not enough memory for the pixels of %1</source>
        <translation>no hay memoria suficiente para los píxeles de %1</translation>
    </message>
    <message>
        <source>%1 is HEIC or AVIF, which this build of the program does not read</source>
        <translation>%1 es HEIC o AVIF, que esta versión del programa no lee</translation>
    </message>
    <message>
        <source>the metadata of %1 cannot be read: %2</source>
        <translation>no se pueden leer los metadatos de %1: %2</translation>
    </message>
    <message>
        <source>the sidecar of %1 cannot be read; it is damaged or no XMP</source>
        <translation>no se puede leer el archivo XMP auxiliar de %1; está dañado o no es XMP</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1 has %2×%3 pixels, more than the %4 megapixels and %5 pixels a side allowed</source>
        <translation>%1 tiene %2×%3 píxeles, más de los %4 megapíxeles y %5 píxeles por lado permitidos</translation>
    </message>
    <message>
        <source>%1 was cut off: its lower part is missing</source>
        <translation>%1 quedó cortado: falta su parte inferior</translation>
    </message>
    <message>
        <source>%1 takes more than the %2 MiB of memory allowed for decoding</source>
        <translation>%1 necesita más de los %2 MiB de memoria permitidos para decodificar</translation>
    </message>
    <message>
        <source>%1 cannot be decoded; it is damaged or was cut off</source>
        <translation>no se puede decodificar %1; está dañado o quedó cortado</translation>
    </message>
    <message>
        <source>%1 is a camera&apos;s raw file, which this build of the program does not read</source>
        <translation>%1 es el archivo RAW de una cámara, que esta versión del programa no lee</translation>
    </message>
    <message>
        <source>the metadata could not be written</source>
        <translation>no se pudieron escribir los metadatos</translation>
    </message>
    <message>
        <source>what %1 says of itself cannot be written into the new picture: %2; choose less of it</source>
        <translation>no se puede escribir en la imagen nueva lo que %1 dice de sí mismo: %2; elige menos</translation>
    </message>
    <message>
        <source>there is no room to lay out a large photo in %1: %2</source>
        <translation>no hay sitio para extender una foto grande en %1: %2</translation>
    </message>
    <message>
        <source>there is not enough memory to lay out a photo</source>
        <translation>no hay memoria suficiente para extender una foto</translation>
    </message>
    <message>
        <source>a photo&apos;s lines do not fit its size</source>
        <translation>las líneas de una foto no corresponden a su tamaño</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>its name is no text</source>
        <translation>su nombre no es texto</translation>
    </message>
    <message>
        <source>the folder %1 cannot be read: %2</source>
        <translation>no se puede leer la carpeta %1: %2</translation>
    </message>
    <message>
        <source>the name of %1 is no text in UTF-8; give the file another name</source>
        <translation>el nombre de %1 no es texto en UTF-8; ponle otro nombre al archivo</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>the disk of %1 is too full for these photos: %2 MB more are needed; make room or leave the photos in place</source>
        <translation>el disco de %1 está demasiado lleno para estas fotos: hacen falta %2 MB más; libera espacio o deja las fotos en su sitio</translation>
    </message>
    <message>
        <source>%1 is in the library, and the original stays: it has changed since, or its folder is write-protected</source>
        <translation>%1 está en la biblioteca y el original se queda: ha cambiado desde entonces, o su carpeta está protegida contra escritura</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>another import into %1 is running; wait until it has ended</source>
        <translation>hay otra importación en marcha hacia %1; espera a que termine</translation>
    </message>
    <message>
        <source>%1 changed while it was read; import it again when it is finished</source>
        <translation>%1 cambió mientras se leía; impórtalo otra vez cuando esté terminado</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>a job must be for at least one picture</source>
        <translation>un trabajo debe tener al menos una imagen</translation>
    </message>
    <message>
        <source>there is no job %1 in the queue</source>
        <translation>no hay ningún trabajo %1 en la cola</translation>
    </message>
    <message>
        <source>job %1 cannot be read any more; remove it</source>
        <translation>el trabajo %1 ya no se puede leer; quítalo</translation>
    </message>
    <message>
        <source>storing the picture was cancelled</source>
        <translation>se canceló el guardado de la imagen</translation>
    </message>
    <message>
        <source>the engine ended the job without all its pictures</source>
        <translation>el motor terminó el trabajo sin todas sus imágenes</translation>
    </message>
    <message>
        <source>job %1 cannot be read any more: %2</source>
        <translation>el trabajo %1 ya no se puede leer: %2</translation>
    </message>
    <message>
        <source>locking %1</source>
        <translation>al bloquear %1</translation>
    </message>
    <message>
        <source>another PhotoFlux is running with the queue %1</source>
        <translation>otro PhotoFlux está usando la cola %1</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>al escribir en %1</translation>
    </message>
    <message>
        <source>the prompt or the model&apos;s path is not valid UTF-8</source>
        <translation>la descripción o la ruta del modelo no es UTF-8 válido</translation>
    </message>
    <message>
        <source>nobody here reads photos</source>
        <translation>aquí nadie lee fotos</translation>
    </message>
    <message>
        <source>nobody here reads data sets</source>
        <translation>aquí nadie lee conjuntos de datos</translation>
    </message>
    <message>
        <source>training went on from its checkpoint %1 times without getting further: %2</source>
        <translation>el entrenamiento siguió desde su punto de control %1 veces sin avanzar más: %2</translation>
    </message>
</context>
<context>
    <name>kernels</name>
    <message>
        <source>%1 could not be compiled for this graphics card: %2</source>
        <translation>no se pudo compilar %1 para esta tarjeta gráfica: %2</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s run-time compiler is not there (%1)</source>
        <translation>no está el compilador en tiempo de ejecución de NVIDIA (%1)</translation>
    </message>
    <message>
        <source>this LibTorch does not name its streams</source>
        <translation>esta LibTorch no da acceso a sus flujos (streams)</translation>
    </message>
    <message>
        <source>LibTorch&apos;s own operations are used in place of faster ones for this graphics card: %1</source>
        <translation>se usan las operaciones propias de LibTorch en lugar de otras más rápidas para esta tarjeta gráfica: %1</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver is not there (%1)</source>
        <translation>no está el controlador de NVIDIA (%1)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver says: %1</source>
        <translation>el controlador de NVIDIA dice: %1</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>changing %1</source>
        <translation>al cambiar %1</translation>
    </message>
    <message>
        <source>there is no picture %1 in %2</source>
        <translation>no hay ninguna imagen %1 en %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a folder that can be opened</source>
        <translation>«%1» no es una carpeta que se pueda abrir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute path</source>
        <translation>«%1» debe ser una ruta absoluta</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>al leer %1</translation>
    </message>
    <message>
        <source>an album needs a name</source>
        <translation>un álbum necesita un nombre</translation>
    </message>
    <message>
        <source>there is an album &quot;%1&quot; already</source>
        <translation>ya hay un álbum «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a smart album: what it shows follows its search</source>
        <translation>«%1» es un álbum inteligente: lo que muestra sigue a su búsqueda</translation>
    </message>
    <message>
        <source>a smart album needs a search</source>
        <translation>un álbum inteligente necesita una búsqueda</translation>
    </message>
    <message>
        <source>an album that is filled by hand has no search</source>
        <translation>un álbum que se llena a mano no tiene búsqueda</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>the backup needs %1 MB more in %2, where %3 MB are free</source>
        <translation>la copia de seguridad necesita %1 MB más en %2, donde hay %3 MB libres</translation>
    </message>
    <message>
        <source>locking %1</source>
        <translation>al bloquear %1</translation>
    </message>
    <message>
        <source>another backup is being made in %1 right now</source>
        <translation>ahora mismo se está haciendo otra copia de seguridad en %1</translation>
    </message>
    <message>
        <source>%1 cannot hold backups: it must be an absolute path outside the library</source>
        <translation>%1 no puede contener copias de seguridad: debe ser una ruta absoluta fuera de la biblioteca</translation>
    </message>
    <message>
        <source>there is no photo %1 in %2</source>
        <translation>no hay ninguna foto %1 en %2</translation>
    </message>
    <message>
        <source>there is no album %1 in %2</source>
        <translation>no hay ningún álbum %1 en %2</translation>
    </message>
    <message>
        <source>there is no version %1 in %2</source>
        <translation>no hay ninguna versión %1 en %2</translation>
    </message>
    <message>
        <source>a version needs a name</source>
        <translation>una versión necesita un nombre</translation>
    </message>
    <message>
        <source>this photo has a version named &quot;%1&quot; already</source>
        <translation>esta foto ya tiene una versión llamada «%1»</translation>
    </message>
    <message>
        <source>the history of photo %1 has no step %2</source>
        <translation>el historial de la foto %1 no tiene ningún paso %2</translation>
    </message>
    <message>
        <source>a rating of %1 is not possible; it goes from 0 to 5</source>
        <translation>una valoración de %1 no es posible; va de 0 a 5</translation>
    </message>
    <message>
        <source>a tag needs at least one letter</source>
        <translation>una etiqueta necesita al menos una letra</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full, gone or write-protected</source>
        <translation>no se puede escribir %1: el disco está lleno, ya no está o está protegido contra escritura</translation>
    </message>
    <message>
        <source>%1 came back from the disk other than it was written; the disk may be failing</source>
        <translation>lo que se leyó de %1 en el disco no es lo que se escribió; quizá el disco está fallando</translation>
    </message>
    <message>
        <source>%1 is not there: the folder is no backup, or one that was not finished</source>
        <translation>%1 no está: la carpeta no es una copia de seguridad, o es una que no se terminó</translation>
    </message>
    <message>
        <source>%1 is damaged; another backup may be whole</source>
        <translation>%1 está dañado; otra copia de seguridad puede estar completa</translation>
    </message>
    <message>
        <source>at character %1: there is no field &quot;%2&quot;; there are %3. Words with a colon go into quotes</source>
        <translation>en el carácter %1: no hay ningún campo «%2»; los que hay son %3. Las palabras con dos puntos van entre comillas</translation>
    </message>
    <message>
        <source>at character %1: &quot;%2&quot; is nothing that %3: can be; it can be %4</source>
        <translation>en el carácter %1: %3: no puede ser «%2»; puede ser %4</translation>
    </message>
    <message>
        <source>at character %1: &quot;%2&quot; is nothing that %3: can be; write %4</source>
        <translation>en el carácter %1: %3: no puede ser «%2»; escribe %4</translation>
    </message>
    <message>
        <source>%1 is damaged or gone; another backup may be whole</source>
        <translation>%1 está dañado o no está; otra copia de seguridad puede estar completa</translation>
    </message>
    <message>
        <source>the library needs %1 MB in %2, where %3 MB are free</source>
        <translation>la biblioteca necesita %1 MB en %2, donde hay %3 MB libres</translation>
    </message>
    <message>
        <source>%1 of %2 files of the backup are damaged or gone (%3); another backup may be whole, or all the others can be restored without them</source>
        <translation>%1 de %2 archivos de la copia de seguridad están dañados o no están (%3); otra copia puede estar completa, o se puede restaurar todo lo demás sin ellos</translation>
    </message>
    <message>
        <source>%1 cannot be moved aside: %2</source>
        <translation>no se puede apartar %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an absolute path of a folder</source>
        <translation>«%1» debe ser la ruta absoluta de una carpeta</translation>
    </message>
    <message>
        <source>there is a library in %1 that works; move it away to restore another there</source>
        <translation>en %1 hay una biblioteca que funciona; apártala para restaurar otra allí</translation>
    </message>
    <message>
        <source>%1 cannot get its name %2: %3</source>
        <translation>no se puede dar a %1 su nombre %2: %3</translation>
    </message>
    <message>
        <source>album &quot;%1&quot; is found by a search that leads back to itself</source>
        <translation>el álbum «%1» usa una búsqueda que vuelve a él mismo</translation>
    </message>
    <message>
        <source>opening %1</source>
        <translation>al abrir %1</translation>
    </message>
    <message>
        <source>using %1</source>
        <translation>al usar %1</translation>
    </message>
    <message>
        <source>the folder for backups, %1, is not there; connect its disk or choose another folder</source>
        <translation>la carpeta de copias de seguridad, %1, no está; conecta su disco o elige otra carpeta</translation>
    </message>
    <message>
        <source>a person&apos;s name needs at least one letter</source>
        <translation>el nombre de una persona necesita al menos una letra</translation>
    </message>
    <message>
        <source>there is no face %1 in %2</source>
        <translation>no hay ninguna cara %1 en %2</translation>
    </message>
    <message>
        <source>there is no person %1 in %2</source>
        <translation>no hay ninguna persona %1 en %2</translation>
    </message>
</context>
<context>
    <name>likeness</name>
    <message>
        <source>&quot;model_type&quot; must be dinov2, clip or clip_vision_model</source>
        <translation>&quot;model_type&quot; debe ser dinov2, clip o clip_vision_model</translation>
    </message>
    <message>
        <source>DINOv2 giant is not read; use small, base or large</source>
        <translation>DINOv2 giant no se lee; usa small, base o large</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; must be quick_gelu or gelu</source>
        <translation>«hidden_act» debe ser quick_gelu o gelu</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; must be a multiple of &quot;num_attention_heads&quot;</source>
        <translation>«hidden_size» debe ser múltiplo de «num_attention_heads»</translation>
    </message>
</context>
<context>
    <name>lora</name>
    <message>
        <source>%1 does not fit this model: %2 %3. It was made for another model, or for one of another size</source>
        <translation>%1 no encaja con este modelo: %2 %3. Se hizo para otro modelo, o para uno de otro tamaño</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more (%3)</source>
        <translation>%1 y %2 más (%3)</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 tensors have no effect: %4</source>
        <translation>%1: %2 de sus %3 tensores no tienen efecto: %4</translation>
    </message>
    <message>
        <source>its other half is missing or has another rank</source>
        <translation>falta su otra mitad o tiene otro rango</translation>
    </message>
    <message>
        <source>it is made for a layer of %1, and this model&apos;s has %2</source>
        <translation>está hecho para una capa de %1, y la de este modelo tiene %2</translation>
    </message>
    <message>
        <source>its alpha is no single number</source>
        <translation>su alpha no es un solo número</translation>
    </message>
    <message>
        <source>its bias has another length than the layer</source>
        <translation>su sesgo tiene otra longitud que la capa</translation>
    </message>
    <message>
        <source>its DoRA lengths fit neither rows nor columns of the layer</source>
        <translation>sus longitudes DoRA no encajan ni con las filas ni con las columnas de la capa</translation>
    </message>
    <message>
        <source>it is quantised, which PhotoFlux does not read in a LoRA</source>
        <translation>está cuantizado, lo que PhotoFlux no lee en un LoRA</translation>
    </message>
    <message>
        <source>PhotoFlux does not know what it is for</source>
        <translation>PhotoFlux no sabe para qué sirve</translation>
    </message>
    <message>
        <source>this model has no such layer</source>
        <translation>este modelo no tiene esa capa</translation>
    </message>
    <message>
        <source>the file holds the same twice</source>
        <translation>el archivo contiene lo mismo dos veces</translation>
    </message>
    <message>
        <source>%1 is no LoRA: none of its %2 tensors has a name that a LoRA&apos;s has</source>
        <translation>%1 no es un LoRA: ninguno de sus %2 tensores tiene un nombre propio de un LoRA</translation>
    </message>
    <message>
        <source>%1 holds values that are not finite in %2: its training went wrong or the file is damaged</source>
        <translation>%1 contiene valores no finitos en %2: su entrenamiento falló o el archivo está dañado</translation>
    </message>
    <message>
        <source>%1 changes all of %2, which a LoRA holds only in part; say with --rank or --keep how much of it is to stay</source>
        <translation>%1 cambia todo %2, algo que un LoRA solo contiene en parte; indica con --rank o --keep cuánto debe quedar</translation>
    </message>
    <message>
        <source>%1 is a DoRA (%2): what it does depends on the weights of its model, so that no LoRA is the same</source>
        <translation>%1 es un DoRA (%2): lo que hace depende de los pesos de su modelo, así que ningún LoRA equivale a él</translation>
    </message>
    <message>
        <source>%1 changes the bias of %2, which the layouts of kohya and diffusers do not hold</source>
        <translation>%1 cambia el sesgo de %2, que los formatos de kohya y diffusers no contienen</translation>
    </message>
    <message>
        <source>%1 and %2 are for models of different sizes: %3 has %4 inputs in one and %5 in the other, or other outputs</source>
        <translation>%1 y %2 son para modelos de distinto tamaño: %3 tiene %4 entradas en uno y %5 en el otro, u otras salidas</translation>
    </message>
    <message>
        <source>values of %1 are too large for %2; write it in bf16 or fp32</source>
        <translation>hay valores de %1 demasiado grandes para %2; escríbelo en bf16 o fp32</translation>
    </message>
    <message>
        <source>%1 is no LoRA for FLUX.1: %2 %3. It was made for another kind of model</source>
        <translation>%1 no es un LoRA para FLUX.1: %2 %3. Se hizo para otro tipo de modelo</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>&quot;scaling_factor&quot; must not be 0</source>
        <translation>«scaling_factor» no puede ser 0</translation>
    </message>
    <message>
        <source>&quot;block_out_channels&quot; has more than 8 levels</source>
        <translation>«block_out_channels» tiene más de 8 niveles</translation>
    </message>
    <message>
        <source>&quot;block_out_channels&quot; must be multiples of &quot;norm_num_groups&quot;</source>
        <translation>«block_out_channels» debe contener múltiplos de «norm_num_groups»</translation>
    </message>
    <message>
        <source>&quot;hidden_act&quot; must be quick_gelu or gelu</source>
        <translation>«hidden_act» debe ser quick_gelu o gelu</translation>
    </message>
    <message>
        <source>&quot;hidden_size&quot; must be a multiple of &quot;num_attention_heads&quot;</source>
        <translation>«hidden_size» debe ser múltiplo de «num_attention_heads»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3</source>
        <translation>«%1» debe ser un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number</source>
        <translation>«%1» debe ser un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false</source>
        <translation>«%1» debe ser true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text</source>
        <translation>«%1» debe ser un texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold whole numbers from %2 to %3</source>
        <translation>«%1» debe contener números enteros de %2 a %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of whole numbers</source>
        <translation>«%1» debe ser una lista de números enteros</translation>
    </message>
    <message>
        <source>%1: %2; the file is damaged or describes a network that is not FLUX.1</source>
        <translation>%1: %2; el archivo está dañado o describe una red que no es FLUX.1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 (%2): %3; the file is incomplete, or of a model that is not FLUX.1</source>
        <translation>%1 (%2): %3; el archivo está incompleto o es de un modelo que no es FLUX.1</translation>
    </message>
    <message>
        <source>its heads have %1 channels, where FLUX.1&apos;s have 128</source>
        <translation>sus cabezas tienen %1 canales, y las de FLUX.1 tienen 128</translation>
    </message>
    <message>
        <source>its width is no multiple of 128</source>
        <translation>su anchura no es múltiplo de 128</translation>
    </message>
    <message>
        <source>it has no encoder</source>
        <translation>no tiene codificador</translation>
    </message>
    <message>
        <source>its numbers of channels are no multiples of 32</source>
        <translation>sus números de canales no son múltiplos de 32</translation>
    </message>
    <message>
        <source>its width is no multiple of 64</source>
        <translation>su anchura no es múltiplo de 64</translation>
    </message>
    <message>
        <source>its heads do not divide its width</source>
        <translation>sus cabezas no dividen su anchura</translation>
    </message>
    <message>
        <source>it has too few position buckets</source>
        <translation>tiene muy pocos intervalos de posición</translation>
    </message>
    <message>
        <source>%1 has shape %2 where the configuration asks for %3</source>
        <translation>%1 tiene la forma %2, y la configuración pide %3</translation>
    </message>
    <message>
        <source>%1: %2 (and %3 more tensors do not fit); configuration and weights belong to different models, or the download is incomplete</source>
        <translation>%1: %2 (y %3 tensores más no encajan); la configuración y los pesos son de modelos distintos, o la descarga está incompleta</translation>
    </message>
    <message>
        <source>%1: %2; configuration and weights belong to different models, or the download is incomplete</source>
        <translation>%1: %2; la configuración y los pesos son de modelos distintos, o la descarga está incompleta</translation>
    </message>
    <message>
        <source>&quot;feed_forward_proj&quot; must be gated-gelu, as in T5 v1.1</source>
        <translation>«feed_forward_proj» debe ser gated-gelu, como en T5 v1.1</translation>
    </message>
    <message>
        <source>&quot;relative_attention_max_distance&quot; is too small</source>
        <translation>«relative_attention_max_distance» es demasiado pequeño</translation>
    </message>
    <message>
        <source>&quot;patch_size&quot; must be 1</source>
        <translation>«patch_size» debe ser 1</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must have three entries</source>
        <translation>«axes_dims_rope» debe tener tres elementos</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must add up to &quot;attention_head_dim&quot;</source>
        <translation>«axes_dims_rope» debe sumar «attention_head_dim»</translation>
    </message>
    <message>
        <source>&quot;axes_dims_rope&quot; must be even numbers</source>
        <translation>«axes_dims_rope» debe contener números pares</translation>
    </message>
</context>
<context>
    <name>modelstore</name>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>el archivo ocupa más de 1 MiB</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>el archivo no es UTF-8</translation>
    </message>
    <message>
        <source>a line is indented that belongs to no section</source>
        <translation>hay una línea con sangría que no pertenece a ninguna sección</translation>
    </message>
    <message>
        <source>%1, line %2: %3; PhotoFlux reads sections with `key: path` and `key: |` lists only</source>
        <translation>%1, línea %2: %3; PhotoFlux solo lee secciones con `clave: ruta` y listas con `clave: |`</translation>
    </message>
    <message>
        <source>a tab stands where spaces belong</source>
        <translation>hay un tabulador donde deben ir espacios</translation>
    </message>
    <message>
        <source>a line has no key</source>
        <translation>una línea no tiene clave</translation>
    </message>
    <message>
        <source>a key is not made of letters, digits, _, - and .</source>
        <translation>una clave no está hecha de letras, cifras, _, - y .</translation>
    </message>
    <message>
        <source>no space follows the colon</source>
        <translation>no hay espacio tras los dos puntos</translation>
    </message>
    <message>
        <source>a value stands outside a section</source>
        <translation>hay un valor fuera de una sección</translation>
    </message>
    <message>
        <source>the section %1 stands there twice</source>
        <translation>la sección %1 aparece dos veces</translation>
    </message>
    <message>
        <source>a line is not indented as those before it</source>
        <translation>una línea no tiene la misma sangría que las anteriores</translation>
    </message>
    <message>
        <source>the key %1 stands there twice</source>
        <translation>la clave %1 aparece dos veces</translation>
    </message>
    <message>
        <source>base_path must be one path</source>
        <translation>base_path debe ser una sola ruta</translation>
    </message>
    <message>
        <source>a text in quotes is not closed, or has escapes in it</source>
        <translation>un texto entre comillas no se cierra o lleva escapes</translation>
    </message>
    <message>
        <source>a value is of a kind that is not read</source>
        <translation>un valor es de un tipo que no se lee</translation>
    </message>
    <message>
        <source>a value has a colon in it and no quotes</source>
        <translation>un valor lleva dos puntos y no está entre comillas</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 is a part of FLUX.1 (%2) but no model; name the file of a transformer or a whole model</source>
        <translation>%1 es una parte de FLUX.1 (%2), pero no un modelo; indica el archivo de un transformer o de un modelo entero</translation>
    </message>
    <message>
        <source>there is no model at %1</source>
        <translation>no hay ningún modelo en %1</translation>
    </message>
    <message>
        <source>the folder %1 is no FLUX model: it has no %2; a download may be incomplete, or the model lies in a folder inside it</source>
        <translation>la carpeta %1 no es un modelo FLUX: no tiene %2; quizá la descarga está incompleta o el modelo está en una carpeta interior</translation>
    </message>
    <message>
        <source>the name of the model is empty</source>
        <translation>el nombre del modelo está vacío</translation>
    </message>
    <message>
        <source>there is no model named &quot;%1&quot;; no model is installed here: the installation is incomplete, or give a model&apos;s folder</source>
        <translation>no hay ningún modelo llamado «%1»; aquí no hay ningún modelo instalado: la instalación está incompleta, o indica la carpeta de un modelo</translation>
    </message>
    <message>
        <source>there is no model named &quot;%1&quot;; installed are: %2</source>
        <translation>no hay ningún modelo llamado «%1»; instalados: %2</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made: %2</source>
        <translation>no se puede crear la carpeta %1: %2</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
    <message>
        <source>%1 holds no models: give the folder of a ComfyUI installation, its models folder, or one with diffusers folders or weight files</source>
        <translation>%1 no contiene modelos: indica la carpeta de una instalación de ComfyUI, su carpeta de modelos o una con carpetas de diffusers o archivos de pesos</translation>
    </message>
    <message>
        <source>%1 was not added</source>
        <translation>%1 no se había añadido</translation>
    </message>
    <message>
        <source>the list of models that can be fetched is missing: the installation is incomplete</source>
        <translation>falta la lista de modelos que se pueden descargar: la instalación está incompleta</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is no list of models: %2 is missing or wrong</source>
        <translation>%1 no es una lista de modelos: falta %2 o es incorrecto</translation>
    </message>
    <message>
        <source>the connection to %1 broke off</source>
        <translation>se cortó la conexión con %1</translation>
    </message>
    <message>
        <source>%1 sends another part of %2 than was asked for</source>
        <translation>%1 envía una parte de %2 distinta de la pedida</translation>
    </message>
    <message>
        <source>%1 gives %2 to known users only: accept the licence on its page there, make a token in your account, and give it to PhotoFlux</source>
        <translation>%1 solo da %2 a usuarios identificados: acepta allí la licencia en su página, crea un token en tu cuenta y dáselo a PhotoFlux</translation>
    </message>
    <message>
        <source>%1 does not know the token: it may have been revoked or mistyped; make a new one in your account there</source>
        <translation>%1 no reconoce el token: puede que se haya revocado o esté mal escrito; crea uno nuevo allí en tu cuenta</translation>
    </message>
    <message>
        <source>%1 refuses %2: the account of the token has not accepted its licence yet, or the token may not read it; open its page there and accept</source>
        <translation>%1 deniega %2: la cuenta del token aún no ha aceptado su licencia, o el token no tiene permiso para leerlo; abre allí su página y acéptala</translation>
    </message>
    <message>
        <source>%1 has no %2 in %3</source>
        <translation>%1 no tiene %2 en %3</translation>
    </message>
    <message>
        <source>%1 is busy (%2)</source>
        <translation>%1 está ocupado (%2)</translation>
    </message>
    <message>
        <source>%1 has trouble of its own (%2)</source>
        <translation>%1 tiene problemas propios (%2)</translation>
    </message>
    <message>
        <source>%1 refuses %2 (%3)</source>
        <translation>%1 deniega %2 (%3)</translation>
    </message>
    <message>
        <source>%1 gives another file as %2 than PhotoFlux knows: it was replaced there, or damaged on its way; nothing was installed</source>
        <translation>%1 da como %2 un archivo distinto del que conoce PhotoFlux: se reemplazó allí o se dañó por el camino; no se instaló nada</translation>
    </message>
    <message>
        <source>%1 gives another file as %2 than PhotoFlux knows: it has %3 bytes instead of %4; nothing was installed</source>
        <translation>%1 da como %2 un archivo distinto del que conoce PhotoFlux: tiene %3 bytes en vez de %4; no se instaló nada</translation>
    </message>
    <message>
        <source>%1 was not found: is this machine connected to the internet?</source>
        <translation>no se encontró %1: ¿está esta máquina conectada a internet?</translation>
    </message>
    <message>
        <source>%1 refused the connection</source>
        <translation>%1 rechazó la conexión</translation>
    </message>
    <message>
        <source>%1 sent nothing for too long</source>
        <translation>%1 pasó demasiado tiempo sin enviar nada</translation>
    </message>
    <message>
        <source>no safe connection to %1 (%2): a wrong clock or a proxy that listens in may be the cause</source>
        <translation>no hay conexión segura con %1 (%2): la causa puede ser un reloj mal ajustado o un proxy que intercepta la conexión</translation>
    </message>
    <message>
        <source>the connection to %1 failed: %2</source>
        <translation>falló la conexión con %1: %2</translation>
    </message>
    <message>
        <source>%1 redirects to no address</source>
        <translation>%1 redirige sin indicar una dirección</translation>
    </message>
    <message>
        <source>%1 redirects to %2 without encryption, which is not followed</source>
        <translation>%1 redirige a %2 sin cifrado, y eso no se sigue</translation>
    </message>
    <message>
        <source>%1 redirects without end</source>
        <translation>%1 redirige sin fin</translation>
    </message>
    <message>
        <source>%1 is under the %2 (%3), which is to be accepted first</source>
        <translation>%1 está bajo la licencia %2 (%3), que hay que aceptar antes</translation>
    </message>
    <message>
        <source>the files need %1 MB in %2, and %3 MB are free there: make room, or choose another folder for models</source>
        <translation>los archivos necesitan %1 MB en %2 y allí hay %3 MB libres: haz sitio o elige otra carpeta para los modelos</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>no se puede borrar %1: %2</translation>
    </message>
    <message>
        <source>the folder %1 takes no files</source>
        <translation>la carpeta %1 no admite archivos</translation>
    </message>
    <message>
        <source>another program is fetching %1 already</source>
        <translation>otro programa ya está descargando %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>the system&apos;s keychain is closed to PhotoFlux (%1)</source>
        <translation>el llavero del sistema está cerrado para PhotoFlux (%1)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used (%1); the environment variable HF_TOKEN can hold the token instead</source>
        <translation>no se puede usar el llavero del sistema (%1); en su lugar, la variable de entorno HF_TOKEN puede contener el token</translation>
    </message>
    <message>
        <source>there is no LoRA named &quot;%1&quot;, and none lies in the folders that PhotoFlux knows; give its path, or put it into %2</source>
        <translation>no hay ningún LoRA llamado «%1», y no hay ninguno en las carpetas que PhotoFlux conoce; indique su ruta o póngalo en %2</translation>
    </message>
    <message>
        <source>there is no LoRA named &quot;%1&quot;; there are: %2</source>
        <translation>no hay ningún LoRA llamado «%1»; hay: %2</translation>
    </message>
    <message>
        <source>%1 is for FLUX.1, and no model of that kind is installed; &quot;photoflux models download flux1-schnell-q4&quot; fetches one, --model names one that lies elsewhere</source>
        <translation>%1 es para FLUX.1 y no hay ningún modelo de ese tipo instalado; «photoflux models download flux1-schnell-q4» descarga uno, --model indica uno que esté en otro sitio</translation>
    </message>
    <message>
        <source>%1 is for a model of width %2, and none of that width is installed</source>
        <translation>%1 es para un modelo de anchura %2, y no hay ninguno de esa anchura instalado</translation>
    </message>
    <message>
        <source>the list of downloads %1 cannot be written: %2</source>
        <translation>la lista de descargas %1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>nothing named &quot;%1&quot; can be fetched</source>
        <translation>no se puede descargar nada llamado «%1»</translation>
    </message>
    <message>
        <source>%1 is no image encoder: a folder with config.json and model.safetensors of a DINOv2 or CLIP is wanted; &quot;photoflux models download dinov2-small&quot; fetches one</source>
        <translation>%1 no es un codificador de imágenes: se necesita una carpeta con config.json y model.safetensors de un DINOv2 o CLIP; &quot;photoflux models download dinov2-small&quot; descarga uno</translation>
    </message>
</context>
<context>
    <name>photoflux::cli::Generation</name>
    <message>
        <source>the model is not the one that made the original, so the picture differs</source>
        <translation>el modelo no es el que creó la original, así que la imagen difiere</translation>
    </message>
    <message>
        <source>Done in %1 s.</source>
        <translation>Listo en %1 s.</translation>
    </message>
    <message>
        <source>Stopping; press Ctrl-C again to end at once.</source>
        <translation>Deteniendo; pulsa Ctrl-C otra vez para terminar ya.</translation>
    </message>
    <message>
        <source>the LoRA %1 is not the file that made the original, so the picture differs</source>
        <translation>el LoRA %1 no es el archivo con el que se hizo el original, así que la imagen será distinta</translation>
    </message>
</context>
<context>
    <name>photoflux::cli::TrainingCommand</name>
    <message>
        <source>Stopping at a checkpoint; press Ctrl-C again to end at once.</source>
        <translation>Deteniendo en un punto de control; pulsa Ctrl-C otra vez para terminar ya.</translation>
    </message>
    <message>
        <source>Stopped. A checkpoint is kept: the same command goes on from it.</source>
        <translation>Detenido. Se conserva un punto de control: la misma orden sigue desde él.</translation>
    </message>
    <message>
        <source>Cancelled before training began.</source>
        <translation>Cancelado antes de empezar el entrenamiento.</translation>
    </message>
    <message>
        <source>%1 steps will take about %2 min and %3 of memory; the time is corrected while it runs.</source>
        <translation>%1 pasos tardarán unos %2 min y ocuparán %3 de memoria; el tiempo se corrige sobre la marcha.</translation>
    </message>
    <message>
        <source>%1 steps will take %2 of memory; how long, is said while it runs.</source>
        <translation>%1 pasos ocuparán %2 de memoria; cuánto tardarán se dice sobre la marcha.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Making pictures of what the model knows, %1 of %2</source>
        <translation>Creando imágenes de lo que el modelo ya conoce, %1 de %2</translation>
    </message>
    <message>
        <source>Reading photos and captions, %1 of %2</source>
        <translation>Leyendo fotos y leyendas, %1 de %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>Making sample pictures, %1 of %2</source>
        <translation>Creando imágenes de muestra, %1 de %2</translation>
    </message>
    <message>
        <source>Proving what was learned</source>
        <translation>Comprobando lo aprendido</translation>
    </message>
    <message>
        <source>likeness %1</source>
        <translation>parecido %1</translation>
    </message>
    <message>
        <source>%1 Training goes on from its last checkpoint.</source>
        <translation>%1 El entrenamiento sigue desde su último punto de control.</translation>
    </message>
    <message>
        <source>Done. Try: photoflux generate &quot;photo of %1 …&quot; --lora %2</source>
        <translation>Listo. Prueba: photoflux generate &quot;photo of %1 …&quot; --lora %2</translation>
    </message>
    <message>
        <source>the model did not learn the subject; add photos that differ more, or train longer</source>
        <translation>el modelo no aprendió el sujeto; añade fotos más distintas entre sí o entrena más tiempo</translation>
    </message>
    <message>
        <source>%1 is there already and was not trained on this data set; choose another --name or --out</source>
        <translation>%1 ya existe y no se entrenó con este conjunto de datos; elige otro --name u otro --out</translation>
    </message>
    <message>
        <source>%1 photos are learned, %2 are held out to measure likeness.</source>
        <translation>Se aprende de %1 fotos, con %2 en reserva para medir el parecido.</translation>
    </message>
    <message>
        <source>with fewer than 6 photos none is held out: likeness is measured against those that are learned</source>
        <translation>con menos de 6 fotos no se reserva ninguna: el parecido se mide con las mismas de las que se aprende</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::EditBatch</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::FilterList</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>photoflux::editor::PhotoEdits</name>
    <message>
        <source>Back to the original</source>
        <translation>Volver al original</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Primera versión</translation>
    </message>
</context>
<context>
    <name>photoflux::generate::GenerateModel</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The model “%1” that made this picture is not here. Add its folder under Model, then try again.</source>
        <translation>El modelo «%1» que creó esta imagen no está aquí. Añade su carpeta en Modelo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This picture was made from the photo “%1” with a mask. Choose both under “Photo to work from”, then try again.</source>
        <translation>Esta imagen se hizo a partir de la foto «%1» con una máscara. Elija ambas en «Foto de partida» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This picture was made from the photo “%1”. Choose it under “Photo to work from”, then try again.</source>
        <translation>Esta imagen se hizo a partir de la foto «%1». Elíjala en «Foto de partida» y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>photoflux::generate::ModelList</name>
    <message>
        <source>No model was found. Choose the folder of a FLUX.1 model in diffusers format.</source>
        <translation>No se encontró ningún modelo. Elige la carpeta de un modelo FLUX.1 en formato diffusers.</translation>
    </message>
    <message>
        <source>%1 px · %2</source>
        <translation>%1 px · %2</translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::GridLines</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::ImportRun</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these in the trash</source>
        <translation>
            <numerusform>%n de ellas en la papelera</numerusform>
            <numerusform>%n de ellas en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read:</source>
        <translation>
            <numerusform>%n no se pudo leer:</numerusform>
            <numerusform>%n no se pudieron leer:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in with something amiss:</source>
        <translation>
            <numerusform>%n entró con algún defecto:</numerusform>
            <numerusform>%n entraron con algún defecto:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::LibraryModel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n creada</numerusform>
            <numerusform>%n creadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoflux::libraryscreen::PhotoGrid</name>
    <message>
        <source>made here</source>
        <translation>creada aquí</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegida</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
</context>
<context>
    <name>photoflux::settings::Backups</name>
    <message>
        <source>Backups in the library&apos;s own folder would be lost with it. Choose another folder, best on another disk.</source>
        <translation>Las copias de seguridad en la carpeta de la propia biblioteca se perderían con ella. Elige otra carpeta, mejor en otro disco.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Choose another folder, or change its permissions.</source>
        <translation>No se puede escribir en %1. Elige otra carpeta o cambia sus permisos.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>No se hizo ninguna copia de seguridad. %1</translation>
    </message>
</context>
<context>
    <name>photoflux::settings::Preferences</name>
    <message>
        <source>Nothing can be written in %1. Choose another folder, or change its permissions.</source>
        <translation>No se puede escribir en %1. Elige otra carpeta o cambia sus permisos.</translation>
    </message>
</context>
<context>
    <name>photoflux::shell::QueueModel</name>
    <message>
        <source>“%1” did not learn its subject</source>
        <translation>«%1» no aprendió su sujeto</translation>
    </message>
    <message>
        <source>Add photos that differ more, or train longer.</source>
        <translation>Añade fotos más distintas entre sí o entrena más tiempo.</translation>
    </message>
    <message>
        <source>“%1” is trained</source>
        <translation>«%1»: entrenamiento terminado</translation>
    </message>
    <message>
        <source>It can be chosen as a LoRA now.</source>
        <translation>Ya se puede elegir como LoRA.</translation>
    </message>
    <message>
        <source>Likeness to the photos: %1 before, %2 now.</source>
        <translation>Parecido con las fotos: %1 antes, %2 ahora.</translation>
    </message>
    <message>
        <source>Training “%1” stopped</source>
        <translation>El entrenamiento de «%1» se detuvo</translation>
    </message>
</context>
<context>
    <name>photoflux::train::CurveView</name>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
</context>
<context>
    <name>photoflux::train::PhotoSet</name>
    <message>
        <source>No photos lie in %1 itself. Choose the folder that they lie in.</source>
        <translation>No hay fotos directamente en %1. Elige la carpeta en la que están.</translation>
    </message>
    <message>
        <source>These are %1 photos, and a set is picked from %2 at most. Choose 10 to 20 that show the subject.</source>
        <translation>Son %1 fotos, y un conjunto se elige de %2 como máximo. Elige de 10 a 20 que muestren el sujeto.</translation>
    </message>
    <message>
        <source>The photos are not checked yet. Wait until that is done.</source>
        <translation>Las fotos aún no se han comprobado. Espera a que termine.</translation>
    </message>
</context>
<context>
    <name>photoflux::train::SubjectForm</name>
    <message>
        <source>Say who or what the photos show.</source>
        <translation>Di a quién o qué muestran las fotos.</translation>
    </message>
    <message>
        <source>Say what it is, in a word: dog, woman, cup.</source>
        <translation>Di qué es, con una palabra en inglés: dog, woman, cup.</translation>
    </message>
    <message>
        <source>Confirm that the person shown has agreed.</source>
        <translation>Confirma que la persona que se muestra está de acuerdo.</translation>
    </message>
</context>
<context>
    <name>photoflux::train::TrainModel</name>
    <message>
        <source>Add photos of the subject.</source>
        <translation>Añade fotos del sujeto.</translation>
    </message>
    <message>
        <source>The photos are being checked.</source>
        <translation>Se están comprobando las fotos.</translation>
    </message>
    <message>
        <source>The photos are not checked.</source>
        <translation>Las fotos no se han comprobado.</translation>
    </message>
    <message>
        <source>Too few photos are left.</source>
        <translation>Quedan muy pocas fotos.</translation>
    </message>
    <message>
        <source>%1 is being trained. Wait for the end, or stop it before you change the set.</source>
        <translation>%1 se está entrenando. Espera al final, o detenlo antes de cambiar el conjunto.</translation>
    </message>
    <message>
        <source>%1 is being trained. Stop that training first, then delete the set.</source>
        <translation>%1 se está entrenando. Detén antes ese entrenamiento y después borra el conjunto.</translation>
    </message>
</context>
<context>
    <name>protocol</name>
    <message>
        <source>a text of the message is not valid UTF-8</source>
        <translation>un texto del mensaje no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the message has %1 bytes of text; at most 1 MiB is allowed, the prompt may be too long</source>
        <translation>el mensaje tiene %1 bytes de texto; se permite 1 MiB como máximo, quizá la descripción es demasiado larga</translation>
    </message>
    <message>
        <source>the message carries %1 bytes of pixels; at most 1 GiB is allowed</source>
        <translation>el mensaje lleva %1 bytes de píxeles; se permite 1 GiB como máximo</translation>
    </message>
    <message>
        <source>a header of %1 bytes is announced; at most 1 MiB is allowed</source>
        <translation>se anuncia una cabecera de %1 bytes; se permite 1 MiB como máximo</translation>
    </message>
    <message>
        <source>a payload of %1 bytes is announced; at most 1 GiB is allowed</source>
        <translation>se anuncian %1 bytes de datos; se permite 1 GiB como máximo</translation>
    </message>
    <message>
        <source>the header is not a JSON object</source>
        <translation>la cabecera no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1; the other side is no PhotoFlux program or is defective</source>
        <translation>%1; al otro lado no hay un programa de PhotoFlux, o está defectuoso</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1 debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>no se conoce %1</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 debe ser true o false</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 es un número demasiado grande</translation>
    </message>
    <message>
        <source>%1 must be a whole number</source>
        <translation>%1 debe ser un número entero</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not below 0</source>
        <translation>%1 debe ser un número entero no menor que 0</translation>
    </message>
    <message>
        <source>%1 must be a number</source>
        <translation>%1 debe ser un número</translation>
    </message>
    <message>
        <source>%1 must be a text</source>
        <translation>%1 debe ser un texto</translation>
    </message>
    <message>
        <source>%1 must be a path, without zero bytes</source>
        <translation>%1 debe ser una ruta sin bytes cero</translation>
    </message>
    <message>
        <source>%1 must be load, encode, denoise or decode</source>
        <translation>%1 debe ser load, encode, denoise o decode</translation>
    </message>
    <message>
        <source>%1 is no known error code</source>
        <translation>%1 no es un código de error conocido</translation>
    </message>
    <message>
        <source>%1 is no sentence</source>
        <translation>%1 no es una frase</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 must be a list</source>
        <translation>%1 debe ser una lista</translation>
    </message>
    <message>
        <source>a picture of %1x%2 came with %3 bytes of pixels</source>
        <translation>una imagen de %1x%2 llegó con %3 bytes de píxeles</translation>
    </message>
    <message>
        <source>%1 has an impossible picture size</source>
        <translation>%1 tiene un tamaño de imagen imposible</translation>
    </message>
    <message>
        <source>%1 carries %2 bytes of pixels instead of %3</source>
        <translation>%1 lleva %2 bytes de píxeles en lugar de %3</translation>
    </message>
    <message>
        <source>the other side is PhotoFlux %1 with worker protocol %2, this one speaks %3; the installation mixes versions, install PhotoFlux again</source>
        <translation>al otro lado está PhotoFlux %1 con el protocolo de trabajo %2, y este usa el %3; la instalación mezcla versiones, instala PhotoFlux de nuevo</translation>
    </message>
    <message>
        <source>a message of unknown type &quot;%1&quot;</source>
        <translation>un mensaje de tipo desconocido «%1»</translation>
    </message>
    <message>
        <source>a message without a type</source>
        <translation>un mensaje sin tipo</translation>
    </message>
    <message>
        <source>%1 must be generate, control, fill or kontext</source>
        <translation>%1 debe ser generate, control, fill o kontext</translation>
    </message>
    <message>
        <source>%1 must be load, encode, train, measure or prove</source>
        <translation>%1 debe ser load, encode, train, measure o prove</translation>
    </message>
    <message>
        <source>%1 must be adamw, adamw8bit or prodigy</source>
        <translation>%1 debe ser adamw, adamw8bit o prodigy</translation>
    </message>
    <message>
        <source>%1 must be uniform, sigmoid, logit-normal or shifted</source>
        <translation>%1 debe ser uniform, sigmoid, logit-normal o shifted</translation>
    </message>
</context>
<context>
    <name>sampling</name>
    <message>
        <source>&quot;_class_name&quot; must be FlowMatchEulerDiscreteScheduler, the sampler of FLUX.1</source>
        <translation>«_class_name» debe ser FlowMatchEulerDiscreteScheduler, el muestreador de FLUX.1</translation>
    </message>
    <message>
        <source>&quot;num_train_timesteps&quot; must be 1000</source>
        <translation>«num_train_timesteps» debe ser 1000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a FLUX.1 schedule</source>
        <translation>«%1» no es de un plan de pasos de FLUX.1</translation>
    </message>
    <message>
        <source>&quot;shift&quot; must be above 0</source>
        <translation>«shift» debe ser mayor que 0</translation>
    </message>
    <message>
        <source>&quot;max_image_seq_len&quot; must differ from &quot;base_image_seq_len&quot;</source>
        <translation>«max_image_seq_len» debe ser distinto de «base_image_seq_len»</translation>
    </message>
    <message>
        <source>the steps could not be recorded for the graphics card and are sent one by one: %1</source>
        <translation>no se pudieron grabar los pasos para la tarjeta gráfica y se envían uno a uno: %1</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>merge %1, &quot;%2 %3&quot;, is not in the vocabulary; they belong to different models</source>
        <translation>la fusión %1, «%2 %3», no está en el vocabulario; son de modelos distintos</translation>
    </message>
    <message>
        <source>the unknown token &quot;%1&quot; is not in the vocabulary</source>
        <translation>el token desconocido «%1» no está en el vocabulario</translation>
    </message>
    <message>
        <source>the precompiled_charsmap is cut off or not in SentencePiece&apos;s format</source>
        <translation>precompiled_charsmap está cortado o no tiene el formato de SentencePiece</translation>
    </message>
    <message>
        <source>the precompiled_charsmap is not base64</source>
        <translation>precompiled_charsmap no es base64</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: FLUX&apos;s tokenizers do not use it, and this program does not read it</source>
        <translation>%1 «%2»: los tokenizadores de FLUX no lo usan y este programa no lo lee</translation>
    </message>
    <message>
        <source>the normalizer &quot;Replace&quot; has no pattern</source>
        <translation>el normalizer «Replace» no tiene patrón</translation>
    </message>
    <message>
        <source>the normalizer &quot;Sequence&quot; has no parts</source>
        <translation>el normalizer «Sequence» no tiene partes</translation>
    </message>
    <message>
        <source>the regular expression &quot;%1&quot; holds %2, which this program does not read</source>
        <translation>la expresión regular «%1» contiene %2, y este programa no lo lee</translation>
    </message>
    <message>
        <source>a class in a class</source>
        <translation>una clase dentro de otra</translation>
    </message>
    <message>
        <source>a class without end</source>
        <translation>una clase sin final</translation>
    </message>
    <message>
        <source>a backslash at its end</source>
        <translation>una barra invertida al final</translation>
    </message>
    <message>
        <source>a count without end</source>
        <translation>un contador sin final</translation>
    </message>
    <message>
        <source>a count that nothing fulfils</source>
        <translation>un contador que nada cumple</translation>
    </message>
    <message>
        <source>a lazy or possessive count</source>
        <translation>un contador perezoso o posesivo</translation>
    </message>
    <message>
        <source>the post_processor names &quot;%1&quot; but gives no ids for it</source>
        <translation>el post_processor nombra «%1», pero no le da identificadores</translation>
    </message>
    <message>
        <source>the post_processor &quot;TemplateProcessing&quot; has no template</source>
        <translation>el post_processor «TemplateProcessing» no tiene plantilla</translation>
    </message>
    <message>
        <source>the post_processor &quot;%1&quot; lacks its two tokens</source>
        <translation>al post_processor «%1» le faltan sus dos tokens</translation>
    </message>
    <message>
        <source>the post_processor &quot;Sequence&quot; has no parts</source>
        <translation>el post_processor «Sequence» no tiene partes</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;Sequence&quot; has no parts</source>
        <translation>el pre_tokenizer «Sequence» no tiene partes</translation>
    </message>
    <message>
        <source>the pre_tokenizer &quot;Split&quot; has no pattern</source>
        <translation>el pre_tokenizer «Split» no tiene patrón</translation>
    </message>
    <message>
        <source>it is cut off or not a SentencePiece model</source>
        <translation>está cortado o no es un modelo SentencePiece</translation>
    </message>
    <message>
        <source>it is not a unigram model, the kind that T5 uses</source>
        <translation>no es un modelo unigram, el tipo que usa T5</translation>
    </message>
    <message>
        <source>it uses byte fallback or spaces as endings, which T5&apos;s models do not</source>
        <translation>usa bytes de reserva o espacios como finales, y los modelos de T5 no</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>it cannot be read to its end</source>
        <translation>no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the BPE model has no merges</source>
        <translation>el modelo BPE no tiene fusiones</translation>
    </message>
    <message>
        <source>merge %1 is not a pair</source>
        <translation>la fusión %1 no es un par</translation>
    </message>
    <message>
        <source>the vocabulary is missing or empty</source>
        <translation>el vocabulario falta o está vacío</translation>
    </message>
    <message>
        <source>the token &quot;%1&quot; has no valid id</source>
        <translation>el token «%1» no tiene un identificador válido</translation>
    </message>
    <message>
        <source>entry %1 of the Unigram vocabulary is not a token with its score</source>
        <translation>la entrada %1 del vocabulario Unigram no es un token con su puntuación</translation>
    </message>
    <message>
        <source>it has no model</source>
        <translation>no tiene modelo</translation>
    </message>
    <message>
        <source>%1 has no tokenizer.json, vocab.json or spiece.model; the model&apos;s folder is not complete</source>
        <translation>%1 no tiene tokenizer.json, vocab.json ni spiece.model; la carpeta del modelo no está completa</translation>
    </message>
    <message>
        <source>an added token has no id</source>
        <translation>un token añadido no tiene identificador</translation>
    </message>
    <message>
        <source>merges.txt beside it cannot be read; the folder is not complete</source>
        <translation>no se puede leer merges.txt, que debe estar a su lado; la carpeta no está completa</translation>
    </message>
    <message>
        <source>line %1 of merges.txt is not a pair</source>
        <translation>la línea %1 de merges.txt no es un par</translation>
    </message>
    <message>
        <source>the special token &quot;%1&quot; is not in the vocabulary</source>
        <translation>el token especial «%1» no está en el vocabulario</translation>
    </message>
    <message>
        <source>its settings say %1 = left, which FLUX&apos;s text encoders do not take</source>
        <translation>sus ajustes dicen %1 = left, y los codificadores de texto de FLUX no lo admiten</translation>
    </message>
    <message>
        <source>the unigram model&apos;s unknown token %1 is not one of its %2 tokens</source>
        <translation>el token desconocido %1 del modelo unigram no es uno de sus %2 tokens</translation>
    </message>
    <message>
        <source>the unigram model&apos;s token &quot;%1&quot; has no finite score</source>
        <translation>el token «%1» del modelo unigram no tiene una puntuación finita</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>no layer is chosen to be trained; choose attention, feed-forward or modulation</source>
        <translation>no se ha elegido ninguna capa para entrenar; elija atención, red de avance o modulación</translation>
    </message>
    <message>
        <source>the loss is no number any more at step %1, so nothing is learned; the rate is too high, or the precision too narrow for this model</source>
        <translation>la pérdida ya no es un número en el paso %1, así que no se aprende nada; la tasa es demasiado alta o la precisión demasiado estrecha para este modelo</translation>
    </message>
    <message>
        <source>the encoder can be kept only where the run starts from a finished autoencoder, and %1 holds no config.json; name the vae folder of a model or of a run</source>
        <translation>el codificador solo se puede conservar si la ejecución parte de un autocodificador terminado, y %1 no contiene config.json; indica la carpeta vae de un modelo o de una ejecución</translation>
    </message>
    <message>
        <source>the autoencoder in %1 has other sizes than this run&apos;s</source>
        <translation>el autocodificador de %1 tiene otros tamaños que el de esta ejecución</translation>
    </message>
</context>
<context>
    <name>weights</name>
    <message>
        <source>%1 was cut or its disk vanished while it was in use; let downloads and copies finish first, then start again.</source>
        <translation>%1 se cortó o su disco desapareció mientras se usaba; deja que terminen primero las descargas y copias y vuelve a empezar.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>la cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the file is larger than the file system or a limit of this process allows</source>
        <translation>el archivo es mayor de lo que permite el sistema de archivos o un límite de este proceso</translation>
    </message>
    <message>
        <source>the folder is not writable for you</source>
        <translation>no puedes escribir en la carpeta</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>no se puede escribir %1: su carpeta no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was left behind.</source>
        <translation>no se puede escribir %1: %2. No quedó nada a medias.</translation>
    </message>
    <message>
        <source>the folder is not writable for you, or there is a folder of that name</source>
        <translation>no puedes escribir en la carpeta, o hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>%1: tensor %2 is missing; the file is of another model or incomplete.</source>
        <translation>%1: falta el tensor %2; el archivo es de otro modelo o está incompleto.</translation>
    </message>
    <message>
        <source>%1: tensor %2 does not fit into the memory of %3.</source>
        <translation>%1: el tensor %2 no cabe en la memoria de %3.</translation>
    </message>
    <message>
        <source>%1: tensor %2 cannot be converted to %3 on %4: %5</source>
        <translation>%1: el tensor %2 no se puede convertir a %3 en %4: %5</translation>
    </message>
    <message>
        <source>%1: tensor %2 does not fit into the memory of this machine.</source>
        <translation>%1: el tensor %2 no cabe en la memoria de esta máquina.</translation>
    </message>
    <message>
        <source>%1 holds parts of a model (%2) without their index (*.safetensors.index.json); the download is incomplete.</source>
        <translation>%1 contiene partes de un modelo (%2) sin su índice (*.safetensors.index.json); la descarga está incompleta.</translation>
    </message>
    <message>
        <source>%1 holds no .safetensors file; the download is incomplete, or this is no model.</source>
        <translation>%1 no contiene ningún archivo .safetensors; la descarga está incompleta o esto no es un modelo.</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>no se puede ver el contenido de %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds several weight files (%2, %3); name the one to use.</source>
        <translation>%1 contiene varios archivos de pesos (%2, %3); indica cuál usar.</translation>
    </message>
    <message>
        <source>Chroma, which PhotoFlux does not run</source>
        <translation>Chroma, que PhotoFlux no admite</translation>
    </message>
    <message>
        <source>FLUX.2, which PhotoFlux does not run; it runs FLUX.1</source>
        <translation>FLUX.2, que PhotoFlux no admite; admite FLUX.1</translation>
    </message>
    <message>
        <source>a LoRA, not a model: choose it beside one</source>
        <translation>un LoRA, no un modelo: elígelo junto con uno</translation>
    </message>
    <message>
        <source>a LoKr adapter, not a model: choose it beside one</source>
        <translation>un adaptador LoKr, no un modelo: elígelo junto con uno</translation>
    </message>
    <message>
        <source>a LoHa adapter, not a model: choose it beside one</source>
        <translation>un adaptador LoHa, no un modelo: elígelo junto con uno</translation>
    </message>
    <message>
        <source>a ControlNet, not a model</source>
        <translation>un ControlNet, no un modelo</translation>
    </message>
    <message>
        <source>Stable Diffusion 3, which PhotoFlux does not run</source>
        <translation>Stable Diffusion 3, que PhotoFlux no admite</translation>
    </message>
    <message>
        <source>Stable Diffusion 1, 2 or XL, which PhotoFlux does not run</source>
        <translation>Stable Diffusion 1, 2 o XL, que PhotoFlux no admite</translation>
    </message>
    <message>
        <source>HunyuanVideo, which PhotoFlux does not run</source>
        <translation>HunyuanVideo, que PhotoFlux no admite</translation>
    </message>
    <message>
        <source>Qwen-Image, which PhotoFlux does not run</source>
        <translation>Qwen-Image, que PhotoFlux no admite</translation>
    </message>
    <message>
        <source>Lumina or Z-Image, which PhotoFlux does not run</source>
        <translation>Lumina o Z-Image, que PhotoFlux no admite</translation>
    </message>
    <message>
        <source>a video model, which PhotoFlux does not run</source>
        <translation>un modelo de vídeo, que PhotoFlux no admite</translation>
    </message>
    <message>
        <source>FLUX.1 Redux, an addition to a model and none itself</source>
        <translation>FLUX.1 Redux, un añadido a un modelo, que no lo es por sí mismo</translation>
    </message>
    <message>
        <source>a picture encoder (CLIP or SigLIP), not a model that makes pictures</source>
        <translation>un codificador de imágenes (CLIP o SigLIP), no un modelo que las cree</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>un modelo de lenguaje</translation>
    </message>
    <message>
        <source>%1 holds no tensors.</source>
        <translation>%1 no contiene tensores.</translation>
    </message>
    <message>
        <source>%1 holds no part of a FLUX.1 model (%2 tensors, the first is %3); PhotoFlux does not know what it is.</source>
        <translation>%1 no contiene ninguna parte de un modelo FLUX.1 (%2 tensores, el primero es %3); PhotoFlux no sabe qué es.</translation>
    </message>
    <message>
        <source>%1 seems to be %2.</source>
        <translation>%1 parece ser %2.</translation>
    </message>
    <message>
        <source>%1 seems to be FLUX.1 (%2), but lacks %3 and %4 more tensors; the download or the conversion is incomplete.</source>
        <translation>%1 parece ser FLUX.1 (%2), pero le faltan %3 y %4 tensores más; la descarga o la conversión está incompleta.</translation>
    </message>
    <message>
        <source>%1 seems to be FLUX.1 (%2), but lacks %3; the download or the conversion is incomplete.</source>
        <translation>%1 parece ser FLUX.1 (%2), pero le falta %3; la descarga o la conversión está incompleta.</translation>
    </message>
    <message>
        <source>a block among %1</source>
        <translation>un bloque de %1</translation>
    </message>
    <message>
        <source>%1 seems to be the autoencoder of Stable Diffusion 1, 2 or XL (4 latent channels); FLUX.1 needs its own (ae.safetensors).</source>
        <translation>%1 parece ser el autoencoder de Stable Diffusion 1, 2 o XL (4 canales latentes); FLUX.1 necesita el suyo (ae.safetensors).</translation>
    </message>
    <message>
        <source>%1 seems to be the autoencoder of FLUX.2 (32 latent channels); FLUX.1 needs its own (ae.safetensors).</source>
        <translation>%1 parece ser el autoencoder de FLUX.2 (32 canales latentes); FLUX.1 necesita el suyo (ae.safetensors).</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>transformer</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autoencoder</translation>
    </message>
    <message>
        <source>CLIP text encoder</source>
        <translation>codificador de texto CLIP</translation>
    </message>
    <message>
        <source>T5 text encoder</source>
        <translation>codificador de texto T5</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its header; the download was cut off, fetch it again.</source>
        <translation>%1 termina en el byte %2, dentro de su cabecera; la descarga se cortó, repítela.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has a shape whose size no computer can hold; the file is damaged or hostile.</source>
        <translation>%1: el tensor %2 tiene una forma cuyo tamaño no cabe en ningún ordenador; el archivo está dañado o es malintencionado.</translation>
    </message>
    <message>
        <source>%1 has a text of %2 bytes in its header, where at most %3 are allowed; the file is damaged or hostile.</source>
        <translation>%1 tiene en su cabecera un texto de %2 bytes, donde se permiten %3 como máximo; el archivo está dañado o es malintencionado.</translation>
    </message>
    <message>
        <source>%1 is empty; the download never started or the disk was full.</source>
        <translation>%1 está vacío; la descarga no llegó a empezar o el disco estaba lleno.</translation>
    </message>
    <message>
        <source>%1 is not a GGUF file, for it does not begin with GGUF.</source>
        <translation>%1 no es un archivo GGUF, porque no empieza con GGUF.</translation>
    </message>
    <message>
        <source>%1 was written for big-endian machines; fetch the ordinary (little-endian) file.</source>
        <translation>%1 se escribió para máquinas big-endian; descarga el archivo normal (little-endian).</translation>
    </message>
    <message>
        <source>%1 is of GGUF version %2; PhotoFlux reads versions 2 and 3.</source>
        <translation>%1 es de la versión %2 de GGUF; PhotoFlux lee las versiones 2 y 3.</translation>
    </message>
    <message>
        <source>%1 announces %2 tensors, more than 65,536; no model has them, so the file is damaged or hostile.</source>
        <translation>%1 anuncia %2 tensores, más de 65 536; ningún modelo tiene tantos, así que el archivo está dañado o es malintencionado.</translation>
    </message>
    <message>
        <source>%1 announces %2 metadata entries, more than 65,536; the file is damaged or hostile.</source>
        <translation>%1 anuncia %2 entradas de metadatos, más de 65 536; el archivo está dañado o es malintencionado.</translation>
    </message>
    <message>
        <source>%1 has a metadata key that is empty or not UTF-8; the file is damaged.</source>
        <translation>%1 tiene una clave de metadatos vacía o que no es UTF-8; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: the metadata key %2 stands there twice; the file is damaged.</source>
        <translation>%1: la clave de metadatos %2 aparece dos veces; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is not UTF-8; the file is damaged.</source>
        <translation>%1: el valor de metadatos de %2 no es UTF-8; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 has the unknown type %3; the file is damaged or newer.</source>
        <translation>%1: el valor de metadatos de %2 tiene el tipo desconocido %3; el archivo está dañado o es más nuevo.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is a flag that is neither 0 nor 1; the file is damaged.</source>
        <translation>%1: el valor de metadatos de %2 es un indicador que no es ni 0 ni 1; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is nested too deeply; the file is damaged or hostile.</source>
        <translation>%1: el valor de metadatos de %2 está anidado a demasiada profundidad; el archivo está dañado o es malintencionado.</translation>
    </message>
    <message>
        <source>%1: the metadata value of %2 is a list of the unknown type %3; the file is damaged.</source>
        <translation>%1: el valor de metadatos de %2 es una lista del tipo desconocido %3; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 asks for an alignment of %2, which is no power of two up to 65,536; the file is damaged.</source>
        <translation>%1 pide una alineación de %2, que no es una potencia de dos hasta 65 536; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 is one of %2 parts of a split model; join them with llama-gguf-split --merge.</source>
        <translation>%1 es una de las %2 partes de un modelo dividido; únelas con llama-gguf-split --merge.</translation>
    </message>
    <message>
        <source>%1 has a tensor whose name is empty or not UTF-8; the file is damaged.</source>
        <translation>%1 tiene un tensor cuyo nombre está vacío o no es UTF-8; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 stands there twice; the file is damaged.</source>
        <translation>%1: el tensor %2 aparece dos veces; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has %3 dimensions, more than four; the file is damaged.</source>
        <translation>%1: el tensor %2 tiene %3 dimensiones, más de cuatro; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the unknown type %3; the file is damaged or newer.</source>
        <translation>%1: el tensor %2 tiene el tipo desconocido %3; el archivo está dañado o es más nuevo.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is packed as %3, which PhotoFlux does not read; use a Q, K or IQ4 variant.</source>
        <translation>%1: el tensor %2 está empaquetado como %3, que PhotoFlux no lee; usa una variante Q, K o IQ4.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has rows of %3 values, which are no whole blocks of %4; the file is damaged.</source>
        <translation>%1: el tensor %2 tiene filas de %3 valores, que no son bloques enteros de %4; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has an original shape that is impossible; the file is damaged.</source>
        <translation>%1: el tensor %2 tiene una forma original imposible; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 holds %3 values, but %4 by its original shape; the file is damaged.</source>
        <translation>%1: el tensor %2 contiene %3 valores, pero %4 según su forma original; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is not aligned to %3 bytes; the file is damaged.</source>
        <translation>%1: el tensor %2 no está alineado a %3 bytes; el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 overlaps the data before it; the file is damaged or hostile.</source>
        <translation>%1: el tensor %2 se solapa con los datos anteriores; el archivo está dañado o es malintencionado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 begins %3 bytes after the data before it ends; gaps are not allowed, the file is damaged.</source>
        <translation>%1: el tensor %2 empieza %3 bytes después del final de los datos anteriores; no se permiten huecos, el archivo está dañado.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside the tensor %3; the download was cut off, fetch it again.</source>
        <translation>%1 termina en el byte %2, dentro del tensor %3; la descarga se cortó, repítela.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes after its last tensor; two downloads were joined, or the file is damaged.</source>
        <translation>%1 tiene %2 bytes después de su último tensor; se unieron dos descargas o el archivo está dañado.</translation>
    </message>
    <message>
        <source>a byte order mark, which JSON does not allow</source>
        <translation>una marca de orden de bytes, que JSON no permite</translation>
    </message>
    <message>
        <source>more bytes after the end of the value</source>
        <translation>más bytes tras el final del valor</translation>
    </message>
    <message>
        <source>the text ends where a value should stand</source>
        <translation>el final del texto, donde debería haber un valor</translation>
    </message>
    <message>
        <source>something that is no JSON value</source>
        <translation>algo que no es un valor JSON</translation>
    </message>
    <message>
        <source>nesting deeper than %1 levels</source>
        <translation>un anidamiento de más de %1 niveles</translation>
    </message>
    <message>
        <source>the text ends inside an array</source>
        <translation>el final del texto, dentro de una lista</translation>
    </message>
    <message>
        <source>no comma or ] after an array element</source>
        <translation>un elemento de lista sin coma ni ] detrás</translation>
    </message>
    <message>
        <source>the text ends inside an object</source>
        <translation>el final del texto, dentro de un objeto</translation>
    </message>
    <message>
        <source>no string where a key should stand</source>
        <translation>algo que no es un texto, donde debería haber una clave</translation>
    </message>
    <message>
        <source>no colon after a key</source>
        <translation>una clave sin dos puntos detrás</translation>
    </message>
    <message>
        <source>no comma or } after an object member</source>
        <translation>un miembro de objeto sin coma ni } detrás</translation>
    </message>
    <message>
        <source>the key %1 for the second time</source>
        <translation>la clave %1 por segunda vez</translation>
    </message>
    <message>
        <source>a control character inside a string</source>
        <translation>un carácter de control dentro de un texto</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>el final del archivo, dentro de un texto</translation>
    </message>
    <message>
        <source>an escape that JSON does not know</source>
        <translation>un escape que JSON no conoce</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>medio par sustituto</translation>
    </message>
    <message>
        <source>no digit after the decimal point</source>
        <translation>un punto decimal sin cifras detrás</translation>
    </message>
    <message>
        <source>no digit in the exponent</source>
        <translation>un exponente sin cifras</translation>
    </message>
    <message>
        <source>a number with a leading zero</source>
        <translation>un número con un cero delante</translation>
    </message>
    <message>
        <source>a number that is too large or too small</source>
        <translation>un número demasiado grande o demasiado pequeño</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: at byte %2 stands %3.</source>
        <translation>%1 no es JSON válido: en el byte %2 aparece esto: %3.</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB: no JSON file that belongs to a model is.</source>
        <translation>%1 ocupa más de 256 MiB: ningún archivo JSON de un modelo es tan grande.</translation>
    </message>
    <message>
        <source>%1 does not exist; it was moved, or never downloaded.</source>
        <translation>%1 no existe; se movió o nunca se descargó.</translation>
    </message>
    <message>
        <source>%1 may not be read; check its permissions.</source>
        <translation>no se permite leer %1; comprueba sus permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: too many files are open.</source>
        <translation>no se puede abrir %1: hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>%1 cannot be mapped: not enough address space.</source>
        <translation>no se puede asignar %1 en memoria: falta espacio de direcciones.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>no se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not a file but a folder.</source>
        <translation>%1 no es un archivo, sino una carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 may not be read or is a folder.</source>
        <translation>no se permite leer %1, o es una carpeta.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>otro programa está escribiendo en %1.</translation>
    </message>
    <message>
        <source>FP4 of bitsandbytes</source>
        <translation>FP4 de bitsandbytes</translation>
    </message>
    <message>
        <source>8-bit numbers of bitsandbytes</source>
        <translation>números de 8 bits de bitsandbytes</translation>
    </message>
    <message>
        <source>GPTQ, AWQ or SVDQuant</source>
        <translation>GPTQ, AWQ o SVDQuant</translation>
    </message>
    <message>
        <source>there is no weight beside it</source>
        <translation>no tiene ningún peso al lado</translation>
    </message>
    <message>
        <source>%1: tensor %2: %3; the file is damaged or was packed wrongly.</source>
        <translation>%1: tensor %2: %3; el archivo está dañado o se empaquetó mal.</translation>
    </message>
    <message>
        <source>%1: %2 says that weights are packed as %3, which PhotoFlux does not read; use a bf16, fp16, fp8, NF4 or GGUF variant.</source>
        <translation>%1: %2 dice que los pesos están empaquetados como %3, que PhotoFlux no lee; usa una variante bf16, fp16, fp8, NF4 o GGUF.</translation>
    </message>
    <message>
        <source>it is no fp32 scale</source>
        <translation>no es una escala fp32</translation>
    </message>
    <message>
        <source>the weight that it scales is not fp8</source>
        <translation>el peso que escala no es fp8</translation>
    </message>
    <message>
        <source>it is neither one scale nor one for each row of its weight</source>
        <translation>no es ni una escala ni una por cada fila de su peso</translation>
    </message>
    <message>
        <source>it is missing, and its packed weight needs it</source>
        <translation>falta, y su peso empaquetado lo necesita</translation>
    </message>
    <message>
        <source>it is missing, but its quant_state is there</source>
        <translation>falta, pero su quant_state está</translation>
    </message>
    <message>
        <source>it does not hold half a byte for each value of its shape</source>
        <translation>no contiene medio byte por cada valor de su forma</translation>
    </message>
    <message>
        <source>%1 is a pickle file (%2): opening it can run code that somebody hid in it, so PhotoFlux never does; use the same model as .safetensors.</source>
        <translation>%1 es un archivo pickle (%2): al abrirlo se puede ejecutar código que alguien escondió en él, así que PhotoFlux nunca lo hace; usa el mismo modelo como .safetensors.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a GGUF file.</source>
        <translation>%1 no es un archivo safetensors: es un archivo GGUF.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a pickle file (.ckpt, .pt, .bin) under another name, which can run code when opened and is never read.</source>
        <translation>%1 no es un archivo safetensors: es un archivo pickle (.ckpt, .pt, .bin) con otro nombre, que puede ejecutar código al abrirse y nunca se lee.</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a Git LFS pointer that stands for the real file: fetch it with &quot;git lfs pull&quot;.</source>
        <translation>%1 no es un archivo safetensors: es un puntero de Git LFS que representa al archivo real: descárgalo con «git lfs pull».</translation>
    </message>
    <message>
        <source>%1 is not a safetensors file: it is a web page: the download ended at a sign-in or error page.</source>
        <translation>%1 no es un archivo safetensors: es una página web: la descarga acabó en una página de inicio de sesión o de error.</translation>
    </message>
    <message>
        <source>the header of %1</source>
        <translation>la cabecera de %1</translation>
    </message>
    <message>
        <source>%1 names more than 65,536 tensors; no model does, so the file is damaged or hostile.</source>
        <translation>%1 nombra más de 65 536 tensores; ningún modelo lo hace, así que el archivo está dañado o es malintencionado.</translation>
    </message>
    <message>
        <source>%1 ends after %2 bytes, inside its first number; the download was cut off.</source>
        <translation>%1 termina tras %2 bytes, dentro de su primer número; la descarga se cortó.</translation>
    </message>
    <message>
        <source>%1 announces a header of %2 bytes, more than 16 MiB; it is not a safetensors file, or damaged.</source>
        <translation>%1 anuncia una cabecera de %2 bytes, más de 16 MiB; no es un archivo safetensors o está dañado.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its header of %3 bytes; the download was cut off, fetch it again.</source>
        <translation>%1 termina en el byte %2, dentro de su cabecera de %3 bytes; la descarga se cortó, repítela.</translation>
    </message>
    <message>
        <source>%1 has an empty header; it is not a safetensors file, or damaged.</source>
        <translation>%1 tiene una cabecera vacía; no es un archivo safetensors o está dañado.</translation>
    </message>
    <message>
        <source>%1 has a header that does not begin with {; it is not a safetensors file, or damaged.</source>
        <translation>%1 tiene una cabecera que no empieza con {; no es un archivo safetensors o está dañado.</translation>
    </message>
    <message>
        <source>%1: __metadata__ is not an object; the file was written wrongly.</source>
        <translation>%1: __metadata__ no es un objeto; el archivo se escribió mal.</translation>
    </message>
    <message>
        <source>%1: the value of %2 in __metadata__ is not a string; the file was written wrongly.</source>
        <translation>%1: el valor de %2 en __metadata__ no es un texto; el archivo se escribió mal.</translation>
    </message>
    <message>
        <source>%1: tensor %2 is not described by an object; the header is damaged.</source>
        <translation>%1: ningún objeto describe el tensor %2; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the field %3, which the format does not know; the file is of a newer format or damaged.</source>
        <translation>%1: el tensor %2 tiene el campo %3, que el formato no conoce; el archivo es de un formato más nuevo o está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no dtype; the header is damaged.</source>
        <translation>%1: el tensor %2 no tiene dtype; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the type %3, which PhotoFlux does not know; the file needs a newer version or is damaged.</source>
        <translation>%1: el tensor %2 tiene el tipo %3, que PhotoFlux no conoce; el archivo necesita una versión más nueva o está dañado.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no shape; the header is damaged.</source>
        <translation>%1: el tensor %2 no tiene forma; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has a shape that is not made of whole numbers; the header is damaged.</source>
        <translation>%1: el tensor %2 tiene una forma que no está hecha de números enteros; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has the negative size %3 in its shape; the header is damaged.</source>
        <translation>%1: el tensor %2 tiene el tamaño negativo %3 en su forma; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has no data_offsets of two numbers; the header is damaged.</source>
        <translation>%1: el tensor %2 no tiene data_offsets de dos números; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1: tensor %2 has data_offsets that are not whole numbers from 0 up; the header is damaged.</source>
        <translation>%1: el tensor %2 tiene data_offsets que no son números enteros desde 0; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1: tensor %2 ends before it begins; the header is damaged.</source>
        <translation>%1: el tensor %2 termina antes de empezar; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1: tensor %2 needs %3 bytes by its shape and type but has %4; the header is damaged.</source>
        <translation>%1: el tensor %2 necesita %3 bytes según su forma y tipo, pero tiene %4; la cabecera está dañada.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2 of %3 (the first tensor that is incomplete is %4); the download was cut off, fetch it again.</source>
        <translation>%1 termina en el byte %2 de %3 (el primer tensor incompleto es %4); la descarga se cortó, repítela.</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has no dense data.</source>
        <translation>no se escribió %1: el tensor %2 no tiene datos densos.</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 comes twice.</source>
        <translation>no se escribió %1: el tensor %2 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 was not written: its metadata %2 is not UTF-8.</source>
        <translation>no se escribió %1: su metadato %2 no es UTF-8.</translation>
    </message>
    <message>
        <source>%1 was not written: more tensors or metadata than readers accept.</source>
        <translation>no se escribió %1: hay más tensores o metadatos de los que aceptan los lectores.</translation>
    </message>
    <message>
        <source>%1 was not written: a tensor could not be copied to the host: %2</source>
        <translation>no se escribió %1: no se pudo copiar un tensor a la memoria principal: %2</translation>
    </message>
    <message>
        <source>%1 was not written: not enough memory.</source>
        <translation>no se escribió %1: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>%1 lists the shard %2, which is not the name of a .safetensors file beside it; the index is damaged or hostile.</source>
        <translation>%1 menciona el fragmento %2, que no es el nombre de un archivo .safetensors situado a su lado; el índice está dañado o es malintencionado.</translation>
    </message>
    <message>
        <source>tensor %1 lies both in %2 and in %3; shards of different models were mixed.</source>
        <translation>el tensor %1 está tanto en %2 como en %3; se mezclaron fragmentos de modelos distintos.</translation>
    </message>
    <message>
        <source>%1 has no weight_map; the index is damaged.</source>
        <translation>%1 no tiene weight_map; el índice está dañado.</translation>
    </message>
    <message>
        <source>%1: the shard of tensor %2 is not a string; the index is damaged.</source>
        <translation>%1: el fragmento del tensor %2 no es un texto; el índice está dañado.</translation>
    </message>
    <message>
        <source>%1 is missing, but %2 lists it; the download is incomplete.</source>
        <translation>falta %1, pero %2 lo menciona; la descarga está incompleta.</translation>
    </message>
    <message>
        <source>%1 does not hold the tensor %2 that %3 promises; shards of different models were mixed.</source>
        <translation>%1 no contiene el tensor %2 que promete %3; se mezclaron fragmentos de modelos distintos.</translation>
    </message>
    <message>
        <source>%1 ends at byte %2, inside its first 24 bytes; the download was cut off, fetch it again.</source>
        <translation>%1 termina en el byte %2, dentro de sus primeros 24 bytes; la descarga se cortó, repítela.</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>it has an impossible %1</source>
        <translation>su %1 es imposible</translation>
    </message>
    <message>
        <source>it should hold %1 values of %2</source>
        <translation>debería contener %1 valores de %2</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has a name that the format does not allow.</source>
        <translation>no se escribió %1: el formato no permite el nombre del tensor %2.</translation>
    </message>
    <message>
        <source>%1 was not written: tensor %2 has the type %3, which safetensors does not know.</source>
        <translation>no se escribió %1: el tensor %2 tiene el tipo %3, que safetensors no conoce.</translation>
    </message>
    <message>
        <source>Windows error %1</source>
        <translation>error %1 de Windows</translation>
    </message>
    <message>
        <source>%1: tensor %2 has %3 rows and is asked for row %4</source>
        <translation>%1: el tensor %2 tiene %3 filas y se pide la fila %4</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>the engine did not answer after it was started; it may be loading from a very slow disk</source>
        <translation>el motor no respondió tras arrancar; quizá se está cargando desde un disco muy lento</translation>
    </message>
    <message>
        <source>job %1 is already being made</source>
        <translation>el trabajo %1 ya se está haciendo</translation>
    </message>
    <message>
        <source>the engine did not stop when it was asked to and was ended</source>
        <translation>el motor no se detuvo cuando se le pidió y se le puso fin</translation>
    </message>
    <message>
        <source>the engine cannot be started from &quot;%1&quot; (%2); the installation is incomplete, install PhotoFlux again</source>
        <translation>no se puede arrancar el motor desde «%1» (%2); la instalación está incompleta, instala PhotoFlux de nuevo</translation>
    </message>
    <message>
        <source>the engine spoke before its hello</source>
        <translation>el motor habló antes de saludar</translation>
    </message>
    <message>
        <source>the engine was killed by the system (SIGKILL); most likely memory ran out: choose a smaller size or close other programs</source>
        <translation>el sistema mató el motor (SIGKILL); lo más probable es que se agotara la memoria: elige un tamaño menor o cierra otros programas</translation>
    </message>
    <message>
        <source>the engine was ended by another program (SIGTERM)</source>
        <translation>otro programa puso fin al motor (SIGTERM)</translation>
    </message>
    <message>
        <source>the engine crashed (SIGILL); this processor may lack instructions that this LibTorch needs</source>
        <translation>el motor se cerró de golpe (SIGILL); quizá a este procesador le faltan instrucciones que esta LibTorch necesita</translation>
    </message>
    <message>
        <source>the engine crashed (SIGSEGV); a graphics driver or a defect is to blame</source>
        <translation>el motor se cerró de golpe (SIGSEGV); la causa es un controlador gráfico o un defecto</translation>
    </message>
    <message>
        <source>the engine crashed (SIGABRT)</source>
        <translation>el motor se cerró de golpe (SIGABRT)</translation>
    </message>
    <message>
        <source>the engine crashed (code %1)</source>
        <translation>el motor se cerró de golpe (código %1)</translation>
    </message>
    <message>
        <source>%1; it last said: %2</source>
        <translation>%1; lo último que dijo: %2</translation>
    </message>
    <message>
        <source>there is not enough memory for the engine; close other programs or choose a smaller size (it last said: %1)</source>
        <translation>no hay memoria suficiente para el motor; cierra otros programas o elige un tamaño menor (lo último que dijo: %1)</translation>
    </message>
    <message>
        <source>the engine ended without having been asked to (exit code %1)</source>
        <translation>el motor terminó sin que nadie se lo pidiera (código de salida %1)</translation>
    </message>
    <message>
        <source>there is not enough memory; try a smaller size or close other programs</source>
        <translation>no hay memoria suficiente; prueba un tamaño menor o cierra otros programas</translation>
    </message>
    <message>
        <source>the engine failed: %1</source>
        <translation>el motor ha fallado: %1</translation>
    </message>
    <message>
        <source>the first message must be hello</source>
        <translation>el primer mensaje debe ser hello</translation>
    </message>
    <message>
        <source>the engine ended without an answer: %1</source>
        <translation>el motor terminó sin responder: %1</translation>
    </message>
    <message>
        <source>there is not enough memory for LoRA files of this size; close other programs</source>
        <translation>no hay memoria suficiente para archivos LoRA de este tamaño; cierra otros programas</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is no program; correct the variable or remove it</source>
        <translation>%1 indica «%2», que no es un programa; corrige la variable o quítala</translation>
    </message>
    <message>
        <source>%1 is missing in %2; the installation is incomplete, install PhotoFlux again</source>
        <translation>falta %1 en %2; la instalación está incompleta, instala PhotoFlux de nuevo</translation>
    </message>
</context>
</TS>
